/** One thin book beside a pile of thick ones. */
import {
  COLOUR as C,
  rect,
  circle,
  ellipse,
  path,
  line,
  poly,
  group,
  faint,
  turned,
  shade,
  dice,
  range,
  shadow,
} from '../svg.mjs';
import { sun, skyline, books } from '../parts.mjs';

const tome = (x, y, width, height, colour, band = C.mustard) =>
  rect(x, y, width, height, colour, { rx: 8 }) +
  rect(x + width - 34, y + 8, 34, height - 16, C.cream) +
  range(Math.floor(height / 9) - 2, (index) => rect(x + width - 34, y + 14 + index * 9, 34, 2, '#cbb891')) +
  rect(x + 26, y, 16, height, band, { opacity: 0.85 }) +
  rect(x + 56, y, 6, height, band, { opacity: 0.6 }) +
  rect(x + 110, y + height * 0.34, width * 0.42, height * 0.32, C.cream, { opacity: 0.22, rx: 4 }) +
  rect(x, y + height - 8, width - 34, 8, C.ink, { opacity: 0.16 });

export function draw() {
  const roll = dice(9);
  return [
    shade(0, 0, 1600, 900, '#dfb98a', '#b27f57'),
    rect(1010, 60, 470, 480, C.bark),
    shade(1026, 76, 438, 448, '#a9cdd0', '#f6e2b6'),
    sun(1330, 250, 40),
    faint(
      0.8,
      group(
        { transform: 'translate(1026 -30) scale(.274 1)' },
        skyline(554, '#b7a58e', 9, { low: 40, high: 140 }),
      ),
    ),
    rect(1238, 76, 14, 448, C.bark),
    rect(1026, 290, 438, 12, C.bark),
    rect(990, 524, 510, 26, C.wood, { rx: 4 }),
    path('M990 40 H1060 Q1050 300 1010 548 H980 Z', C.coral, { opacity: 0.85 }),
    path('M1500 40 H1430 Q1440 300 1480 548 H1510 Z', C.coral, { opacity: 0.85 }),
    rect(960, 30, 570, 16, C.umber, { rx: 8 }),
    poly(
      [
        [1026, 550],
        [1464, 550],
        [1260, 900],
        [500, 900],
      ],
      '#fff0c9',
      { opacity: 0.22 },
    ),
    rect(70, 150, 560, 18, C.bark),
    books(90, 150, 520, 4, { low: 56, high: 110 }),
    rect(70, 320, 560, 18, C.bark),
    books(90, 320, 520, 6, { low: 56, high: 120 }),
    rect(0, 700, 1600, 200, '#8a5d3c'),
    rect(0, 692, 1600, 22, '#a97549'),
    range(12, (index) =>
      line(`M${roll.between(0, 1400)} ${730 + index * 14} h${roll.between(80, 260)}`, '#6f482f', 3, {
        opacity: 0.4,
      }),
    ),
    shadow(460, 704, 340, 18, 0.4),
    tome(170, 606, 590, 90, C.navy),
    tome(220, 520, 540, 86, C.brick),
    tome(180, 424, 560, 96, C.forest),
    tome(240, 352, 480, 72, C.plum, C.sand),
    turned(480, 330, -5, group({ transform: 'translate(-210 -54)' }, tome(0, 0, 440, 70, C.ochre, C.umber))),
    shadow(1060, 706, 170, 12, 0.4),
    turned(
      1060,
      560,
      7,
      rect(-86, -140, 180, 262, C.ink, { opacity: 0.2, filter: 'url(#soft)' }),
      rect(-92, -140, 184, 268, C.coral, { rx: 5 }),
      rect(84, -134, 8, 256, C.cream),
      rect(-92, -140, 16, 268, C.rust),
      circle(6, -50, 46, C.cream),
      path('M-30 -44 Q6 -88 42 -44 Q6 -56 -30 -44 Z', C.sea),
      line('M-52 44 h116 M-34 70 h80', C.cream, 9),
      path('M50 -140 h20 v70 l-10 -14 l-10 14 Z', C.mustard),
    ),
    rect(900, 684, 330, 14, C.bark, { rx: 4 }),
    path('M964 690 L1000 560 L1012 564 L984 690 Z', C.umber),
    ellipse(1360, 696, 84, 12, C.cream),
    path('M1300 610 h112 l-10 76 q-46 14 -92 0 Z', C.sea),
    line('M1412 626 q44 4 36 32 q-8 18 -42 14', C.sea, 12),
    faint(0.6, line('M1340 590 q16 -26 0 -52 q-16 -24 4 -50 M1372 594 q16 -26 0 -52', C.white, 9)),
  ];
}
