/** A flood bank with the river high on one side. */
import {
  COLOUR as C,
  SKIN,
  rect,
  ellipse,
  path,
  line,
  faint,
  turned,
  shade,
  halo,
  dice,
  range,
} from '../svg.mjs';
import { sky, cloud, gull, terrace, tree, hill } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(19);
  const poplar = (x, y, h) =>
    rect(x - 4, y - h * 0.3, 8, h * 0.3, C.bark) +
    ellipse(x, y - h * 0.58, h * 0.11, h * 0.42, C.forest) +
    ellipse(x - h * 0.03, y - h * 0.6, h * 0.05, h * 0.32, C.moss, { opacity: 0.6 });
  return [
    sky('#6f8d99', '#e9c79a', 500),
    cloud(80, 60, 2.2, '#d9d5c8', 0.5),
    cloud(640, 30, 2.4, '#cfcfc6', 0.45),
    cloud(1180, 100, 1.8, '#e2d3bc', 0.5),
    halo(1180, 400, 380, '#ffdca0', 0.6),
    hill(480, 90, '#8e9c83'),
    range(22, (index) => poplar(30 + index * 74 + roll.between(-14, 14), 486, roll.between(120, 190))),
    terrace(930, 1640, 560, 27, { low: 110, high: 190, lit: 0.35 }),
    shade(860, 540, 780, 360, '#8ba06b', '#6f8458'),
    tree(980, 552, 110, C.moss, 3),
    tree(1540, 560, 140, C.forest, 5),
    person(1300, 640, 96, { coat: C.coral, skin: SKIN[0], style: 'long' }),
    person(1340, 640, 70, { coat: C.mustard, skin: SKIN[0] }),
    person(1120, 626, 92, { coat: C.navy, skin: SKIN[3], hair: C.ink, facing: -1 }),
    path('M560 460 L880 460 L1120 900 H300 Z', '#b7a77e'),
    path('M560 460 H740 L640 900 H300 Z', '#9c9170'),
    path('M610 430 H840 L900 470 H545 Z', '#d8c79c'),
    range(13, (index) =>
      line(
        `M${545 - index * 20} ${474 + index * 34} L${800 + index * 22} ${474 + index * 34}`,
        '#857b5f',
        3,
        { opacity: 0.5 },
      ),
    ),
    path('M-20 520 H600 L300 900 H-20 Z', '#5d7f80'),
    path('M-20 560 H566 L300 900 H-20 Z', '#4a6f74'),
    path('M-20 640 H504 L300 900 H-20 Z', '#3a626a'),
    path('M-20 760 H410 L300 900 H-20 Z', '#2d525d'),
    range(44, () => {
      const y = roll.between(530, 890);
      return rect(roll.between(-10, 560 - (y - 520) * 0.8), y, roll.between(20, 80), 3, '#e9d9b8', {
        rx: 2,
        opacity: 0.35,
      });
    }),
    poplar(120, 640, 260),
    poplar(250, 610, 230),
    faint(0.4, ellipse(120, 650, 30, 70, C.forest), ellipse(250, 620, 26, 60, C.forest)),
    line('M40 700 V600 M150 700 V610 M40 630 H150 M40 660 H150', '#c9b894', 7),
    turned(380, 660, 8, rect(-60, -14, 120, 28, C.wood, { rx: 6 }), rect(-48, -6, 90, 6, C.bark)),
    person(706, 560, 190, {
      coat: C.mustard,
      legs: C.forest,
      skin: SKIN[0],
      hair: C.umber,
      style: 'bun',
      facing: -1,
      arm: 'out',
    }),
    line('M640 430 V640', C.paper, 9),
    range(9, (index) => rect(636, 436 + index * 24, 9, 11, C.coral)),
    range(
      5,
      (index) =>
        ellipse(860 + index * 52, 850 - (index % 2) * 10, 40, 22, '#cdb98b') +
        ellipse(880 + index * 52, 818, 40, 20, '#d9c79c'),
    ),
    gull(300, 240, 24, C.ink),
    gull(380, 280, 16, C.ink),
    gull(230, 300, 14, C.ink),
  ];
}
