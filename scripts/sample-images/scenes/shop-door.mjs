/** A shopkeeper waving a customer goodbye. */
import { COLOUR as C, SKIN, rect, circle, ellipse, path, line, shade, halo, range, shadow } from '../svg.mjs';
import { lamp, tree } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  return [
    shade(0, 0, 1600, 900, '#a44a37', '#7e3629'),
    range(16 * 12, (index) => {
      const row = Math.floor(index / 16);
      return rect((index % 16) * 108 - (row % 2) * 54, row * 62, 102, 56, '#000', {
        opacity: 0.06 + ((index * 7) % 5) * 0.012,
        rx: 3,
      });
    }),
    rect(0, 800, 1600, 100, '#8c8375'),
    rect(0, 796, 1600, 12, '#b7ac97'),
    range(14, (index) => rect(index * 120, 808, 3, 92, C.ink, { opacity: 0.16 })),
    rect(120, 170, 860, 640, C.forest),
    rect(100, 140, 900, 70, '#2c4638'),
    line('M150 176 h340', C.mustard, 14),
    circle(560, 176, 15, C.mustard),
    line('M630 176 h300', C.mustard, 14),
    shade(160, 240, 400, 420, '#ffe6ae', '#f0bd74'),
    rect(160, 660, 400, 140, '#2c4638'),
    rect(180, 680, 360, 100, C.forest),
    rect(160, 520, 400, 12, C.wood),
    rect(160, 390, 400, 12, C.wood),
    range(
      5,
      (index) =>
        rect(
          190 + index * 72,
          330 - (index % 2) * 14,
          50,
          60 + (index % 2) * 14,
          [C.brick, C.sea, C.ochre, C.moss, C.plum][index],
          { rx: 8 },
        ) + rect(198 + index * 72, 350, 34, 16, C.cream, { opacity: 0.85 }),
    ),
    range(
      4,
      (index) =>
        path(
          `M${196 + index * 92} 520 q-8 -64 34 -64 q42 0 34 64 Z`,
          [C.cream, C.slate, C.coral, C.mint][index],
        ) + rect(218 + index * 92, 446, 24, 14, C.umber, { rx: 4 }),
    ),
    range(7, (index) => circle(196 + index * 54, 636, 26, index % 2 ? C.apricot : C.mustard)),
    rect(356, 240, 10, 420, '#2c4638'),
    rect(620, 240, 320, 560, '#2c4638'),
    shade(650, 270, 260, 330, '#fff0c6', '#f4ca86'),
    rect(650, 630, 260, 150, C.forest),
    circle(886, 616, 13, C.mustard),
    person(780, 602, 270, {
      coat: C.navy,
      skin: SKIN[4],
      hair: '#cfcac2',
      style: 'short',
      arm: 'up',
      facing: 1,
    }),
    rect(640, 600, 280, 30, '#2c4638'),
    rect(650, 270, 260, 330, '#fff6dd', { opacity: 0.16 }),
    path('M720 240 q0 -44 30 -44 q30 0 30 44 Z', C.mustard),
    circle(750, 244, 7, C.ochre),
    [1060, 60].map(
      (x) =>
        line(`M${x} 130 V200`, C.ink, 5) +
        halo(x, 262, 190, '#ff9d62', 0.55) +
        ellipse(x, 262, 56, 64, C.coral) +
        line(
          `M${x - 30} 208 Q${x - 44} 262 ${x - 30} 316 M${x} 200 V324 M${x + 30} 208 Q${x + 44} 262 ${x + 30} 316`,
          C.rust,
          4,
        ) +
        rect(x - 26, 196, 52, 12, C.mustard, { rx: 4 }) +
        rect(x - 26, 318, 52, 12, C.mustard, { rx: 4 }) +
        line(`M${x} 330 V382`, C.mustard, 6),
    ),
    shadow(1180, 842, 130, 12),
    person(1180, 850, 420, {
      coat: C.mustard,
      skin: SKIN[0],
      hair: C.ink,
      style: 'long',
      facing: -1,
      bag: C.cream,
      scarf: C.teal,
    }),
    lamp(1440, 850, 560),
    tree(130, 812, 150, C.moss, 3),
    path('M84 812 h92 l-14 -60 h-64 Z', C.rust),
    line('M560 850 h120', C.cream, 6, { opacity: 0.25 }),
  ];
}
