/** A paper boat going down on a stage. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  path,
  line,
  poly,
  group,
  turned,
  shade,
  halo,
  dice,
  range,
} from '../svg.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(22);
  const wave = (y, colour, shift, opacity) =>
    path(`M-40 ${y} ${range(11, (index) => `q40 ${-36 - shift} 80 0 t80 0`).join(' ')} V900 H-40 Z`, colour, {
      opacity,
    });
  const curtain = (x, flip) =>
    group(
      { transform: `translate(${x} 0) scale(${flip} 1)` },
      shade(0, 0, 300, 760, '#a93a32', '#6d2226'),
      range(7, (index) =>
        path(
          `M${index * 44} 0 Q${index * 44 + 14} 380 ${index * 40} 760 h18 Q${index * 44 + 40} 380 ${index * 44 + 24} 0 Z`,
          '#5d1c22',
          { opacity: 0.45 },
        ),
      ),
      path('M300 0 Q200 420 60 470 L60 520 Q260 470 330 0 Z', '#8c2d2a'),
      rect(20, 470, 70, 30, C.mustard, { rx: 8 }),
    );
  return [
    shade(0, 0, 1600, 900, '#22324f', '#15203a'),
    halo(800, 330, 640, '#ffdf9e', 0.5),
    poly(
      [
        [560, -10],
        [660, -10],
        [1180, 720],
        [420, 720],
      ],
      '#ffeec0',
      { opacity: 0.14 },
    ),
    poly(
      [
        [940, -10],
        [1040, -10],
        [1240, 720],
        [600, 720],
      ],
      '#ffeec0',
      { opacity: 0.12 },
    ),
    circle(1130, 180, 66, '#f8ecd0'),
    line('M1130 0 V114', C.slate, 3),
    [460, 640, 820, 980].map(
      (x, index) =>
        line(`M${x} 0 V${70 + index * 18}`, C.slate, 3) +
        path(`M${x - 12} ${96 + index * 18} l12 -34 l12 34 l-34 -22 h44 Z`, C.mustard),
    ),
    rect(0, 700, 1600, 40, '#8a5a38'),
    wave(560, '#3f7d86', 0, 1),
    turned(
      800,
      520,
      -14,
      path('M-210 20 L-110 110 H110 L210 20 Z', C.paper),
      path('M-210 20 L0 20 L0 -150 Z', '#fffdf4'),
      path('M210 20 L0 20 L0 -150 Z', '#e6dcc4'),
      path('M-110 110 H110 L150 74 H-150 Z', C.ink, { opacity: 0.12 }),
    ),
    person(690, 600, 210, { coat: C.coral, skin: SKIN[0], hair: C.ink, style: 'cap', arm: 'up' }),
    person(880, 560, 204, {
      coat: C.mustard,
      skin: SKIN[3],
      hair: C.ink,
      style: 'bun',
      facing: -1,
      arm: 'out',
    }),
    wave(606, '#2f6b7a', 8, 0.96),
    wave(660, '#24566a', 0, 1),
    range(30, () =>
      circle(roll.between(300, 1300), roll.between(560, 690), roll.between(2, 5), C.cream, { opacity: 0.5 }),
    ),
    shade(0, 724, 1600, 60, '#a06a42', '#6b442d'),
    rect(0, 724, 1600, 8, '#c08a58'),
    range(
      9,
      (index) =>
        path(`M${330 + index * 118} 784 q0 -34 28 -34 q28 0 28 34 Z`, '#ffdf97') +
        halo(358 + index * 118, 764, 60, '#ffe7b0', 0.5),
    ),
    curtain(0, 1),
    curtain(1600, -1),
    path(`M0 0 H1600 V80 ${range(10, () => 'q-80 70 -160 0').join(' ')} Z`, '#8c2d2a'),
    path(`M1600 80 ${range(10, () => 'q-80 70 -160 0').join(' ')}`, 'none', {
      stroke: C.mustard,
      'stroke-width': 8,
    }),
    rect(0, 784, 1600, 116, '#120f1c'),
    range(
      18,
      (index) =>
        circle(40 + index * 92 + roll.between(-12, 12), 830 + roll.between(-8, 8), 34, '#221b2c') +
        path(`M${-20 + index * 92} 900 q60 -70 120 0 Z`, '#221b2c'),
    ),
    range(17, (index) => circle(86 + index * 92 + roll.between(-12, 12), 882, 40, '#2e2436')),
  ];
}
