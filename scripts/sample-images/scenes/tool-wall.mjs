/** The lending wall: tools on pegboard, books below, a drill going over the counter. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  path,
  line,
  group,
  at,
  faint,
  turned,
  shade,
  dice,
  range,
  shadow,
} from '../svg.mjs';
import { books } from '../parts.mjs';
import { person } from '../people.mjs';
import { hammer, saw, drill, spanner, driver, level, tape, brush, pliers } from '../tools.mjs';

const hung = (x, y, angle, ...children) =>
  faint(0.28, turned(x + 12, y + 16, angle, group({ filter: 'url(#soft)' }, children))) +
  turned(x, y, angle, children);

const pegboard = (height) => [
  shade(0, 0, 1600, height, '#e8d3a9', '#c9a673'),
  range(31 * 14, (index) =>
    circle(40 + (index % 31) * 51, 36 + Math.floor(index / 31) * 50, 4, '#8f6c42', { opacity: 0.3 }),
  ),
];

export function draw() {
  const roll = dice(3);
  const tag = (x, y, colour) =>
    line(`M${x} ${y} l10 34`, C.umber, 3) +
    turned(
      x + 16,
      y + 48,
      12,
      rect(-15, -16, 34, 46, C.paper, { rx: 4 }),
      rect(-15, -16, 34, 12, colour, { rx: 3 }),
      line('M-8 6 h20 M-8 15 h14', C.slate, 3),
    );
  return [
    pegboard(720),
    hung(170, 140, 8, hammer()),
    hung(330, 130, -3, saw()),
    hung(560, 160, 0, drill()),
    hung(820, 110, 4, spanner()),
    hung(930, 110, 0, driver()),
    hung(1000, 110, 0, driver()),
    hung(1180, 110, -2, level()),
    hung(1420, 130, 0, tape()),
    hung(1130, 290, -6, brush()),
    hung(1260, 260, 5, pliers()),
    hung(1420, 330, 20, spanner()),
    hung(700, 380, -8, hammer()),
    tag(200, 170, C.coral),
    tag(620, 300, C.moss),
    tag(1230, 146, C.sea),
    tag(1440, 200, C.mustard),
    rect(0, 560, 1600, 20, C.bark),
    rect(0, 578, 1600, 12, C.umber, { opacity: 0.6 }),
    shade(0, 590, 1600, 140, '#6b4a30', '#51372a'),
    books(16, 720, 1570, 8),
    rect(0, 716, 1600, 60, C.umber),
    person(700, 880, 420, {
      coat: C.teal,
      skin: SKIN[2],
      hair: C.ink,
      style: 'bun',
      arm: 'out',
      scarf: C.mustard,
    }),
    person(960, 900, 420, { coat: C.brick, skin: SKIN[0], hair: '#cfc9c0', style: 'short', facing: -1 }),
    rect(0, 786, 1600, 114, C.wood),
    rect(0, 770, 1600, 24, '#b98754'),
    range(16, (index) => rect(index * 104, 796, 4, 104, C.bark, { opacity: 0.5 })),
    path('M250 700 h210 v72 h-210 Z', C.coral),
    rect(250, 694, 210, 20, C.rust, { rx: 4 }),
    line('M314 694 Q355 650 396 694', C.ink, 11),
    rect(336, 716, 38, 20, C.cream, { rx: 3 }),
    shadow(830, 776, 70, 6, 0.4),
    at(838, 672, 0.55, drill()),
    rect(1120, 740, 190, 32, C.navy, { rx: 3 }),
    rect(1134, 712, 176, 30, C.mustard, { rx: 3 }),
    rect(1124, 686, 170, 28, C.brick, { rx: 3 }),
    rect(1140, 696, 90, 6, C.cream, { opacity: 0.6 }),
    rect(1390, 660, 120, 110, C.ink, { rx: 6 }),
    rect(1400, 670, 100, 78, '#cfe0dc', { rx: 3 }),
    line('M1412 690 h60 M1412 708 h76 M1412 726 h48', C.teal, 6),
    range(3, (index) =>
      circle(92 + index * 34, 754 - roll.between(0, 3), 16, [C.moss, C.ochre, C.sea][index]),
    ),
  ];
}
