/** Leaflets coming through a letter box. */
import { COLOUR as C, rect, circle, path, line, poly, group, turned, halo, range } from '../svg.mjs';
import { tree } from '../parts.mjs';

export function draw() {
  const sheetOf = (x, y, angle, accent, size = 1) =>
    turned(
      x,
      y,
      angle,
      group(
        { transform: `scale(${size})` },
        rect(-66, -88, 140, 190, C.ink, { opacity: 0.22, filter: 'url(#soft)' }),
        rect(-70, -95, 140, 190, C.paper),
        rect(-70, -95, 140, 44, accent),
        line('M-54 -73 h70', C.cream, 8),
        line('M-52 -30 h104 M-52 -12 h104 M-52 6 h74 M-52 32 h104 M-52 50 h90 M-52 68 h50', C.slate, 5, {
          opacity: 0.6,
        }),
        rect(26, 40, 30, 38, accent, { opacity: 0.7 }),
      ),
    );
  return [
    rect(0, 0, 1600, 900, '#d7bd92'),
    range(15, (index) => rect(index * 110, 0, 54, 640, '#cfb081', { opacity: 0.6 })),
    rect(0, 560, 1600, 90, '#b9966a'),
    rect(0, 556, 1600, 10, '#8f6c47'),
    rect(0, 640, 1600, 260, '#e9dcc0'),
    range(70, (index) => {
      const row = Math.floor(index / 14);
      const x = (index % 14) * 124 - 60 + (row % 2) * 62;
      return poly(
        [
          [x, 666 + row * 54],
          [x + 62, 640 + row * 54],
          [x + 124, 666 + row * 54],
          [x + 62, 692 + row * 54],
        ],
        row % 2 ? C.brick : C.slate,
        { opacity: 0.5 },
      );
    }),
    rect(470, 20, 660, 626, C.umber),
    rect(500, 40, 600, 606, C.teal),
    rect(500, 40, 600, 606, C.ink, { opacity: 0.08 }),
    rect(545, 84, 230, 190, '#f6dca4'),
    rect(825, 84, 230, 190, '#f6dca4'),
    line('M545 84 L775 274 M825 274 L1055 84', C.cream, 4, { opacity: 0.5 }),
    halo(800, 180, 420, '#ffe6ad', 0.5),
    rect(545, 440, 230, 160, C.ink, { opacity: 0.16 }),
    rect(825, 440, 230, 160, C.ink, { opacity: 0.16 }),
    rect(545, 440, 230, 6, C.ink, { opacity: 0.2 }),
    rect(825, 440, 230, 6, C.ink, { opacity: 0.2 }),
    rect(650, 318, 300, 66, C.mustard, { rx: 8 }),
    rect(672, 336, 256, 30, C.ink, { rx: 4 }),
    circle(1060, 380, 20, C.mustard),
    circle(1060, 380, 9, C.ochre),
    path('M700 350 h200 l-14 92 h-172 Z', C.paper),
    path('M700 350 h200 l-4 26 h-192 Z', C.coral),
    line('M728 398 h144 M730 416 h110', C.slate, 5, { opacity: 0.6 }),
    sheetOf(430, 560, -24, C.ochre),
    sheetOf(1270, 756, 38, C.moss, 0.95),
    rect(540, 690, 520, 130, '#7a5c3c', { rx: 10 }),
    range(26, (index) => rect(552 + index * 19.4, 696, 8, 118, '#5f452b', { opacity: 0.5 })),
    path('M540 690 h520', C.umber),
    turned(700, 748, 64, rect(-60, -88, 130, 180, C.ink, { opacity: 0.2 })),
    sheetOf(694, 742, 68, C.teal),
    sheetOf(900, 762, -76, C.coral),
    sheetOf(806, 700, 12, C.ochre, 0.9),
    rect(1196, 196, 320, 22, C.bark, { rx: 6 }),
    range(4, (index) => circle(1230 + index * 84, 222, 9, C.mustard)),
    path('M1208 232 Q1230 210 1254 232 L1284 300 L1276 520 H1188 L1180 300 Z', C.brick),
    path('M1232 226 L1276 300 V520 H1250 Z', C.ink, { opacity: 0.14 }),
    line('M1232 240 V516', C.rust, 4),
    range(4, (index) => circle(1224, 300 + index * 52, 5, C.cream)),
    path('M1376 232 Q1398 212 1420 232 L1452 306 L1444 560 H1350 L1344 306 Z', C.navy),
    path('M1398 226 L1446 300 V560 H1418 Z', C.ink, { opacity: 0.2 }),
    path('M1372 236 Q1398 270 1424 236 L1432 440 H1410 L1398 280 L1388 420 H1366 Z', C.mustard),
    line('M1482 230 V260 M1482 260 V560', C.umber, 8),
    path('M1482 280 L1510 520 Q1482 548 1454 520 Z', C.moss),
    line('M1482 560 Q1482 586 1500 580', C.umber, 8),
    rect(130, 470, 190, 24, C.bark, { rx: 4 }),
    rect(150, 494, 16, 190, C.bark),
    rect(284, 494, 16, 190, C.bark),
    path('M190 470 l-14 -90 h90 l-14 90 Z', C.coral),
    tree(220, 384, 110, C.moss, 12),
  ];
}
