/** A school kitchen with the oven lit. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  ellipse,
  path,
  line,
  group,
  faint,
  shade,
  halo,
  range,
} from '../svg.mjs';
import { floor } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const tile = range(7 * 20, (index) =>
    rect(
      (index % 20) * 82 + (Math.floor(index / 20) % 2) * 41 - 41,
      Math.floor(index / 20) * 60 + 60,
      78,
      56,
      '#f2e4c6',
      { opacity: index % 3 ? 0.55 : 0.9, rx: 3 },
    ),
  );
  const pot = (x, width, height, colour) =>
    rect(x - width / 2, 520 - height, width, height, colour, { rx: 6 }) +
    rect(x - width / 2 - 10, 520 - height, width + 20, 14, colour, { rx: 6 }) +
    rect(x - width / 2 + 10, 530 - height, 12, height - 24, C.white, { opacity: 0.25, rx: 5 }) +
    faint(
      0.55,
      line(
        `M${x - 16} ${490 - height} q14 -24 0 -48 q-14 -24 4 -50 M${x + 20} ${496 - height} q14 -24 0 -48`,
        C.white,
        9,
      ),
    );
  const tray = (x, y) =>
    ellipse(x, y, 62, 14, C.cream) +
    ellipse(x, y - 4, 44, 10, '#f2c48b') +
    circle(x - 14, y - 10, 11, C.coral) +
    circle(x + 8, y - 12, 12, C.moss) +
    circle(x + 24, y - 8, 8, C.mustard);
  return [
    shade(0, 0, 1600, 900, '#ead3a7', '#cfae7c'),
    tile,
    rect(0, 0, 1600, 60, C.teal),
    range(10, (index) =>
      path(`M${index * 170 - 30} 60 h170 l-85 60 Z`, [C.coral, C.mustard, C.sea, C.moss, C.rose][index % 5]),
    ),
    rect(60, 300, 520, 320, '#aeb7b5', { rx: 10 }),
    rect(84, 400, 300, 190, C.ink, { rx: 8 }),
    shade(100, 416, 268, 158, '#ffb65c', '#d0602f', { rx: 6 }),
    halo(234, 500, 220, '#ffb65c', 0.5),
    range(
      3,
      (index) =>
        ellipse(160 + index * 76, 540, 34, 18, C.ochre) + line(`M${144 + index * 76} 532 l12 12`, C.cream, 4),
    ),
    rect(100, 556, 268, 5, C.slate),
    rect(84, 380, 300, 10, C.slate, { rx: 5 }),
    range(
      5,
      (index) => circle(120 + index * 58, 346, 15, C.ink) + rect(118 + index * 58, 332, 4, 14, C.cream),
    ),
    rect(404, 400, 156, 190, '#8f9a99', { rx: 6 }),
    rect(420, 420, 124, 8, C.ink, { opacity: 0.3 }),
    rect(40, 292, 560, 16, C.slate),
    group({ transform: 'translate(0 -226)' }, pot(190, 150, 96, C.brick), pot(420, 110, 130, C.slate)),
    rect(660, 170, 880, 20, C.bark),
    range(
      9,
      (index) =>
        line(`M${700 + index * 96} 190 v24`, C.umber, 5) +
        (index % 3 === 0
          ? circle(700 + index * 96, 252, 38, [C.rust, C.slate, C.ochre][(index / 3) % 3]) +
            circle(700 + index * 96, 252, 26, C.ink, { opacity: 0.15 })
          : index % 3 === 1
            ? line(`M${700 + index * 96} 214 v70`, C.wood, 9) + ellipse(700 + index * 96, 298, 15, 22, C.wood)
            : line(`M${700 + index * 96} 214 v60`, '#98a3a6', 6) +
              path(`M${680 + index * 96} 270 h40 v34 h-40 Z`, '#98a3a6')),
    ),
    floor(640, '#a9795a', '#875b43'),
    person(760, 830, 420, {
      coat: C.paper,
      legs: C.slate,
      skin: SKIN[0],
      hair: C.white,
      style: 'cap',
      arm: 'out',
    }),
    person(520, 850, 400, { coat: C.paper, legs: C.slate, skin: SKIN[3], hair: C.white, style: 'cap' }),
    person(1050, 850, 290, {
      coat: C.coral,
      skin: SKIN[1],
      hair: C.ink,
      style: 'long',
      facing: -1,
      arm: 'out',
    }),
    person(1180, 850, 280, { coat: C.sea, skin: SKIN[0], hair: C.rust, facing: -1 }),
    person(1300, 850, 296, { coat: C.mustard, skin: SKIN[5], hair: C.ink, style: 'bun', facing: -1 }),
    person(1420, 850, 276, { coat: C.moss, skin: SKIN[4], hair: C.umber, facing: -1 }),
    person(1530, 850, 290, { coat: C.plum, skin: SKIN[2], hair: C.ink, style: 'scarf', facing: -1 }),
    rect(600, 724, 1000, 26, '#c5ccc9', { rx: 6 }),
    rect(600, 746, 1000, 154, '#8f9a99'),
    range(7, (index) => rect(640 + index * 140, 770, 100, 100, C.ink, { opacity: 0.1, rx: 6 })),
    tray(700, 718),
    tray(880, 718),
    tray(1060, 718),
    tray(1240, 718),
    tray(1420, 718),
  ];
}
