/** Neighbours mending things at a long table. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  ellipse,
  path,
  line,
  group,
  at,
  faint,
  shade,
  halo,
  range,
} from '../svg.mjs';
import { tree, books, floor } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const pendant = (x, drop) =>
    line(`M${x} 0 V${drop}`, C.umber, 5) +
    path(`M${x - 62} ${drop + 50} Q${x} ${drop - 36} ${x + 62} ${drop + 50} Z`, C.coral) +
    ellipse(x, drop + 52, 34, 12, '#fff0c4') +
    halo(x, drop + 70, 270, '#ffe3a1', 0.5);
  const toaster = [
    rect(-90, -90, 180, 104, '#b9c4c4', { rx: 22 }),
    rect(-90, -40, 180, 54, C.ink, { opacity: 0.1 }),
    rect(-60, -98, 50, 14, C.ink, { rx: 4 }),
    rect(10, -98, 50, 14, C.ink, { rx: 4 }),
    rect(90, -60, 16, 26, C.ink, { rx: 4 }),
    circle(-66, -16, 10, C.coral),
    line('M-90 0 Q-150 10 -140 40', C.ink, 7),
  ];
  const radio = [
    rect(-84, -96, 168, 108, C.rust, { rx: 10 }),
    circle(-38, -42, 34, C.sand),
    range(5, (row) => line(`M-64 ${-62 + row * 10} h52`, C.bark, 3)),
    circle(40, -64, 15, C.cream),
    circle(40, -22, 15, C.cream),
    line('M60 -96 L120 -180', C.slate, 5),
    rect(14, -88, 52, 6, C.mustard),
  ];
  const lampPart = [
    rect(-46, -10, 92, 16, C.teal, { rx: 6 }),
    line('M0 -10 L-34 -100 L36 -160', C.teal, 10),
    path('M16 -186 L86 -150 L52 -112 Z', C.teal),
    circle(54, -132, 12, '#fff0c4'),
  ];
  return [
    shade(0, 0, 1600, 900, '#e3c493', '#b98a5b'),
    rect(90, 110, 420, 330, C.bark),
    rect(104, 124, 392, 302, '#bcd3cd'),
    faint(0.7, rect(104, 330, 392, 96, '#8fae9d')),
    rect(296, 124, 10, 302, C.bark),
    rect(104, 270, 392, 10, C.bark),
    tree(190, 420, 190, C.moss, 6),
    rect(104, 420, 392, 20, C.bark),
    rect(640, 130, 420, 18, C.bark),
    range(
      4,
      (index) =>
        rect(660 + index * 100, 70, 64, 60, [C.teal, C.ochre, C.plum, C.moss][index], { rx: 6 }) +
        rect(668 + index * 100, 90, 48, 16, C.cream, { opacity: 0.8 }),
    ),
    rect(640, 268, 420, 18, C.bark),
    books(656, 268, 390, 44, { low: 50, high: 84 }),
    rect(1180, 110, 320, 320, C.umber, { rx: 8 }),
    rect(1194, 124, 292, 292, '#3c5145'),
    line('M1226 170 h190 M1226 216 h150 M1226 262 h210 M1226 308 h120', C.cream, 8, { opacity: 0.8 }),
    line('M1430 296 l14 18 l30 -44', C.mustard, 9),
    line('M1360 350 l14 18 l30 -44', C.mustard, 9),
    pendant(420, 60),
    pendant(860, 40),
    pendant(1280, 60),
    floor(620, '#9b7047', '#7b5536'),
    person(250, 850, 400, { coat: C.navy, skin: SKIN[0], hair: '#d8d3cb', style: 'bald', arm: 'out' }),
    person(560, 850, 390, {
      coat: C.mustard,
      skin: SKIN[3],
      hair: C.ink,
      style: 'long',
      facing: -1,
      arm: 'out',
    }),
    person(900, 850, 396, { coat: C.brick, skin: SKIN[4], hair: C.ink, style: 'cap', arm: 'out' }),
    person(742, 850, 270, { coat: C.moss, skin: SKIN[1], hair: C.umber }),
    person(1400, 850, 400, {
      coat: C.plum,
      skin: SKIN[2],
      hair: C.ink,
      style: 'scarf',
      facing: -1,
      arm: 'out',
    }),
    rect(60, 716, 1480, 34, '#b37d4b', { rx: 6 }),
    rect(60, 742, 1480, 10, C.umber, { opacity: 0.35 }),
    rect(60, 752, 1480, 148, C.bark),
    range(9, (index) => rect(60 + index * 166, 752, 4, 148, C.umber, { opacity: 0.5 })),
    at(410, 704, 1, toaster),
    at(1060, 706, 0.9, radio),
    at(1250, 706, 1, lampPart),
    group(
      { transform: 'translate(-560 0)' },
      path('M690 716 h120 l-8 -52 h-104 Z', C.sea),
      line('M716 664 L700 600 M744 664 V590 M776 664 L790 604', C.wood, 9),
    ),
    rect(600, 700, 60, 14, C.slate, { rx: 4 }),
    circle(560, 706, 7, C.ink),
    circle(584, 708, 6, C.ink),
    circle(890, 708, 7, C.ink),
    line('M840 708 h30', C.slate, 6),
  ];
}
