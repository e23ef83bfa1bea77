/** A drill with a library’s label. */
import { COLOUR as C, rect, circle, path, line, at, turned, shade, halo, range, shadow } from '../svg.mjs';
import { drill } from '../tools.mjs';

export function draw() {
  return [
    shade(0, 0, 1600, 900, '#dcc195', '#b98f5d'),
    range(9, (index) => rect(0, index * 104, 1600, 4, '#8d6a44', { opacity: 0.35 })),
    range(30, (index) =>
      line(`M${(index * 337) % 1600} ${(index * 211) % 900} q60 -8 140 0`, '#8d6a44', 3, { opacity: 0.22 }),
    ),
    shadow(560, 786, 420, 30, 0.35),
    at(520, 312, 2.6, drill()),
    line('M420 540 Q560 690 900 620', C.umber, 8),
    turned(
      1080,
      600,
      -9,
      rect(-186, -146, 430, 320, C.ink, { opacity: 0.25, filter: 'url(#soft)' }),
      path('M-200 -100 L-150 -160 H220 V160 H-200 Z', C.paper),
      circle(-160, -110, 16, '#b98f5d'),
      line('M-110 -110 h250', C.coral, 22),
      line('M-160 -46 h330 M-160 -8 h270', C.slate, 9, { opacity: 0.6 }),
      range(34, (index) => rect(-160 + index * 10.4, 34, [3, 6, 2, 7, 4][(index * 7) % 5], 92, C.ink)),
    ),
    halo(300, 100, 700, '#fff2cf', 0.35),
  ];
}
