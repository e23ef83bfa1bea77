/** A hospital bed at night, six ways of speaking above it. */
import { COLOUR as C, SKIN, rect, circle, path, line, group, shade, halo, range } from '../svg.mjs';
import { skyline } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const bed = (x) =>
    rect(x, 620, 420, 40, '#d6dfdd', { rx: 10 }) +
    path(`M${x + 10} 600 Q${x + 20} 566 ${x + 110} 572 L${x + 110} 622 H${x + 10} Z`, C.white) +
    path(`M${x + 90} 590 Q${x + 240} 540 ${x + 420} 596 V632 H${x + 90} Z`, C.sea) +
    path(`M${x + 90} 590 Q${x + 130} 572 ${x + 170} 572 L${x + 176} 630 H${x + 90} Z`, C.mint) +
    rect(x - 10, 520, 14, 240, C.slate) +
    rect(x + 416, 560, 14, 200, C.slate) +
    rect(x, 656, 420, 12, C.slate) +
    circle(x + 72, 574, 27, SKIN[2]) +
    path(
      `M${x + 44} 578 Q${x + 44} 544 ${x + 78} 546 Q${x + 96} 552 ${x + 90} 566 Q${x + 70} 556 ${x + 58} 590 Z`,
      '#d8d3cb',
    ) +
    circle(x - 2, 770, 12, C.ink) +
    circle(x + 422, 770, 12, C.ink);
  const bubble = (x, y, w, h, colour, tail) =>
    rect(x, y, w, h, colour, { rx: h / 2 }) + path(`M${x + w * tail} ${y + h - 6} l10 34 l24 -36 Z`, colour);
  return [
    shade(0, 0, 1600, 900, '#33496a', '#1f2d48'),
    rect(60, 90, 520, 420, '#17243f'),
    range(30, (index) =>
      circle(80 + ((index * 173) % 480), 110 + ((index * 97) % 190), 1.4 + (index % 3) * 0.6, C.white, {
        opacity: 0.8,
      }),
    ),
    group({ transform: 'translate(60 0) scale(.325 1)' }, skyline(508, '#2b3b5d', 5, { low: 60, high: 180 })),
    range(14, (index) => rect(90 + ((index * 67) % 460), 400 + ((index * 31) % 90), 8, 11, '#ffd884')),
    circle(480, 170, 38, '#f8ecd0'),
    rect(46, 76, 548, 14, C.slate),
    rect(46, 506, 548, 20, C.slate),
    rect(312, 90, 12, 420, C.slate),
    rect(60, 290, 520, 10, C.slate),
    path('M0 60 H46 Q66 300 40 560 H0 Z', C.teal),
    path('M640 60 H594 Q574 300 604 560 H640 Z', C.teal),
    rect(0, 50, 660, 14, C.ink),
    rect(0, 770, 1600, 130, '#2a3a55'),
    rect(0, 766, 1600, 8, '#45597a'),
    halo(860, 470, 520, '#ffdf9b', 0.42),
    bed(700),
    rect(1240, 610, 130, 16, C.wood, { rx: 4 }),
    rect(1250, 626, 110, 140, C.bark),
    rect(1264, 650, 82, 4, C.umber),
    rect(1264, 700, 82, 4, C.umber),
    rect(1296, 520, 8, 90, C.mustard),
    path('M1260 530 L1276 470 H1324 L1340 530 Z', '#ffe9b3'),
    halo(1300, 510, 240, '#ffe39e', 0.85),
    path('M1346 610 v-26 h20 v26 Z', C.cream),
    line('M1180 220 V610 M1150 220 H1210', '#93a2ad', 7),
    path('M1184 232 h38 v70 q-19 20 -38 0 Z', '#cfe0dc'),
    line('M1203 312 Q1204 520 1120 596', '#cfe0dc', 4),
    person(650, 800, 380, {
      coat: '#5aa0a0',
      legs: '#47868a',
      skin: SKIN[3],
      hair: C.ink,
      style: 'bun',
      arm: 'out',
    }),
    person(1190, 806, 360, {
      coat: C.plum,
      skin: SKIN[2],
      hair: C.rose,
      style: 'scarf',
      facing: -1,
      arm: 'out',
    }),
    bubble(640, 236, 150, 74, C.coral, 0.25),
    bubble(810, 150, 190, 80, C.mustard, 0.3),
    bubble(1020, 262, 140, 66, C.mint, 0.3),
    bubble(1240, 190, 170, 76, C.rose, 0.3),
    bubble(850, 300, 130, 62, C.cream, 0.4),
    bubble(1050, 110, 150, 66, C.apricot, 0.4),
    line('M676 273 h76', C.cream, 9),
    line('M846 178 h116 M846 202 h70', C.umber, 8),
    circle(1064, 295, 7, C.forest),
    circle(1090, 295, 7, C.forest),
    circle(1116, 295, 7, C.forest),
    line('M1276 218 q20 -14 38 0 q18 14 38 0 M1276 244 h60', C.cream, 8),
    line('M884 331 h62', C.slate, 8),
    line('M1084 143 q18 -18 36 0 q18 18 36 0', C.umber, 8),
    rect(1460, 120, 110, 646, '#3d5273'),
    rect(1474, 134, 82, 632, '#506888'),
    rect(1488, 170, 54, 180, '#ffe7ae', { opacity: 0.9 }),
    circle(1486, 480, 8, C.mustard),
  ];
}
