/** A town hall carried by a snail over a circuit board. */
import { COLOUR as C, SKIN, rect, circle, ellipse, path, line, group, at, range, shadow } from '../svg.mjs';
import { sky, sun, cloud, gull, skyline, tree } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const trace = (d) => line(d, '#c9b27a', 5) + line(d, '#fff2cd', 1.5, { opacity: 0.6 });
  const via = (x, y) => circle(x, y, 11, C.mustard) + circle(x, y, 5, C.teal);
  const hall = group(
    {},
    rect(-190, -200, 380, 200, '#e5cfa2'),
    range(
      6,
      (index) =>
        rect(-170 + index * 62, -176, 26, 156, '#f7ead0') +
        rect(-176 + index * 62, -184, 38, 12, C.sand) +
        rect(-176 + index * 62, -26, 38, 12, C.sand),
    ),
    range(
      5,
      (index) =>
        rect(-138 + index * 62, -150, 24, 46, '#4d6f7c') +
        rect(-138 + index * 62, -84, 24, 56, index === 2 ? C.umber : '#4d6f7c'),
    ),
    path('M-214 -198 L0 -300 L214 -198 Z', C.rust),
    circle(0, -234, 24, C.cream),
    rect(-34, -400, 68, 120, '#e5cfa2'),
    rect(-42, -406, 84, 12, C.sand),
    circle(0, -356, 26, C.cream),
    line('M0 -356 V-374 M0 -356 L12 -350', C.ink, 5),
    path('M-42 -406 L0 -480 L42 -406 Z', C.teal),
    line('M0 -480 V-530', C.ink, 5),
    path('M2 -528 q30 -10 54 4 q-20 10 -6 24 q-24 -6 -48 2 Z', C.coral),
    rect(-214, -14, 428, 20, '#c9ab77'),
  );
  return [
    sky('#9dc7c3', '#f9e2b4', 720),
    sun(260, 220, 60),
    cloud(480, 90, 1.7),
    cloud(1200, 130, 1.5),
    cloud(960, 50, 1.1),
    skyline(610, '#c4b598', 91, { low: 30, high: 130, opacity: 0.8 }),
    path('M-20 640 Q400 560 820 620 T1640 590 V900 H-20 Z', '#9db184'),
    tree(110, 640, 150, C.moss, 2),
    tree(1500, 620, 190, C.forest, 5),
    path('M-20 700 Q400 640 820 684 T1640 670 V900 H-20 Z', '#2f6d5d'),
    trace('M-20 780 H260 L320 840 H760'),
    trace('M-20 850 H180 L220 880 H420'),
    trace('M1640 760 H1340 L1280 820 H900 L860 860 H520'),
    trace('M1640 830 H1480 L1420 880 H1000'),
    trace('M420 724 H620 L660 764 H980 L1020 724 H1220'),
    via(320, 840),
    via(760, 840),
    via(900, 820),
    via(1220, 724),
    via(420, 724),
    via(420, 880),
    via(1000, 880),
    rect(1180, 770, 150, 70, C.ink, { rx: 6 }),
    range(
      7,
      (index) => rect(1190 + index * 20, 758, 9, 12, C.fog) + rect(1190 + index * 20, 840, 9, 12, C.fog),
    ),
    circle(1198, 788, 6, C.fog),
    rect(160, 700, 110, 50, C.ink, { rx: 5 }),
    range(
      5,
      (index) => rect(170 + index * 20, 690, 9, 10, C.fog) + rect(170 + index * 20, 750, 9, 10, C.fog),
    ),
    shadow(760, 738, 470, 22, 0.4),
    path(
      'M300 738 Q280 702 360 694 Q480 676 560 640 L1000 640 Q1080 640 1112 560 Q1126 500 1172 494 Q1240 494 1244 560 Q1244 660 1170 716 Q1140 738 1090 738 Z',
      C.apricot,
    ),
    path('M300 738 Q290 720 330 712 Q600 716 1150 728 Q1130 738 1090 738 Z', C.rust, { opacity: 0.35 }),
    range(9, (index) => ellipse(420 + index * 78, 708, 24, 7, '#d98f57', { opacity: 0.5 })),
    line('M1186 500 Q1190 430 1166 386 M1218 506 Q1246 440 1250 396', C.apricot, 15),
    circle(1164, 380, 15, C.cream),
    circle(1252, 388, 15, C.cream),
    circle(1168, 380, 7, C.ink),
    circle(1256, 388, 7, C.ink),
    line('M1196 596 Q1216 610 1238 592', C.rust, 6),
    circle(1178, 580, 13, C.coral, { opacity: 0.4 }),
    path('M520 672 Q540 600 760 596 Q980 600 1010 672 Q980 700 760 700 Q560 700 520 672 Z', C.rust),
    path('M540 664 Q560 612 760 610 Q960 612 990 664 Z', C.brick),
    at(760, 626, 1.02, hall),
    person(600, 628, 74, { coat: C.navy, skin: SKIN[3], hair: C.ink }),
    person(930, 628, 74, { coat: C.mustard, skin: SKIN[0], style: 'bun', facing: -1 }),
    person(1400, 748, 190, {
      coat: C.plum,
      skin: SKIN[1],
      hair: C.ink,
      facing: -1,
      style: 'long',
      arm: 'out',
    }),
    person(1480, 756, 196, { coat: C.coral, skin: SKIN[0], hair: '#dcd6cc', facing: -1, bag: C.sand }),
    rect(1322, 634, 30, 42, C.paper, { rx: 2 }),
    line('M1328 646 h18 M1328 656 h18 M1328 666 h12', C.slate, 3),
    gull(360, 200, 22, C.slate),
    gull(440, 240, 16, C.slate),
  ];
}
