/** An open ledger, a quill, a pair of scales and salt. */
import {
  COLOUR as C,
  rect,
  circle,
  ellipse,
  path,
  line,
  poly,
  group,
  turned,
  shade,
  halo,
  dice,
  range,
  shadow,
} from '../svg.mjs';
import { books } from '../parts.mjs';

export function draw() {
  const roll = dice(14);
  const heap = (x, y, w, h) =>
    path(
      `M${x - w} ${y} Q${x - w * 0.5} ${y - h * 0.4} ${x - w * 0.1} ${y - h} Q${x + w * 0.06} ${y - h * 1.08} ${x + w * 0.2} ${y - h * 0.92} Q${x + w * 0.6} ${y - h * 0.36} ${x + w} ${y} Z`,
      '#f6f1e6',
    ) +
    path(
      `M${x + w * 0.06} ${y - h} Q${x + w * 0.5} ${y - h * 0.36} ${x + w} ${y} H${x + w * 0.2} Q${x + w * 0.24} ${y - h * 0.5} ${x + w * 0.06} ${y - h} Z`,
      '#cfd5d6',
    ) +
    range(60, () =>
      rect(x + roll.between(-w * 1.2, w * 1.2), y - roll.between(0, 8), 5, 5, C.white, { opacity: 0.8 }),
    );
  return [
    shade(0, 0, 1600, 900, '#2e4a5e', '#1f3346'),
    halo(300, 300, 620, '#ffd894', 0.55),
    rect(1040, 60, 420, 360, C.umber),
    shade(1054, 74, 392, 332, '#33557a', '#c98b6b'),
    path('M1054 350 q100 -30 200 0 t192 0 V406 H1054 Z', '#33566a'),
    poly(
      [
        [1180, 340],
        [1180, 220],
        [1260, 330],
      ],
      C.cream,
      { opacity: 0.9 },
    ),
    path('M1160 340 h120 l-20 24 h-80 Z', C.rust),
    rect(1244, 74, 12, 332, C.umber),
    rect(1054, 236, 392, 10, C.umber),
    rect(1026, 400, 448, 22, C.bark),
    rect(520, 150, 430, 18, C.bark),
    books(540, 150, 390, 16, { low: 50, high: 96 }),
    range(
      4,
      (index) =>
        rect(550 + index * 100, 254, 60, 80, [C.teal, C.sand, C.brick, C.slate][index], { rx: 10 }) +
        rect(560 + index * 100, 236, 40, 20, C.bark, { rx: 4 }) +
        rect(560 + index * 100, 280, 40, 24, C.cream, { opacity: 0.8 }),
    ),
    rect(520, 334, 430, 18, C.bark),
    rect(0, 640, 1600, 260, '#7a4f35'),
    rect(0, 630, 1600, 20, '#976544'),
    range(14, () =>
      line(`M${roll.between(0, 1400)} ${roll.between(670, 890)} h${roll.between(80, 260)}`, '#5f3c2a', 3, {
        opacity: 0.5,
      }),
    ),
    rect(240, 360, 14, 280, C.mustard),
    ellipse(247, 640, 70, 14, C.ochre),
    path('M170 370 L210 270 H286 L326 370 Z', '#ffe7ae'),
    halo(248, 350, 300, '#ffe3a0', 0.7),
    shadow(820, 836, 560, 30, 0.4),
    path(
      'M330 800 Q560 720 800 790 Q1040 720 1290 800 L1240 600 Q1030 540 806 606 Q580 540 380 600 Z',
      C.rust,
    ),
    path('M346 784 Q570 706 800 776 V600 Q580 540 392 596 Z', C.paper),
    path('M1274 784 Q1040 706 800 776 V600 Q1030 540 1228 596 Z', '#f1e6cd'),
    line('M800 600 V776', '#bfae8c', 5),
    range(7, (index) =>
      line(
        `M${418 - index * 7} ${622 + index * 22} Q590 ${578 + index * 22} 770 ${626 + index * 21}`,
        index === 0 ? C.brick : C.slate,
        4,
        { opacity: 0.6 },
      ),
    ),
    range(7, (index) =>
      line(
        `M830 ${626 + index * 21} Q1010 ${578 + index * 22} ${1200 + index * 7} ${622 + index * 22}`,
        index === 0 ? C.brick : C.slate,
        4,
        { opacity: 0.6 },
      ),
    ),
    line('M690 596 Q690 680 686 756 M1120 590 Q1130 670 1144 746', C.brick, 3, { opacity: 0.6 }),
    turned(
      1080,
      640,
      24,
      path('M-10 130 L6 130 L20 -120 Q70 -210 40 -300 Q-30 -220 -22 -110 Z', C.cream),
      line('M-2 130 L14 -260', '#c9b48c', 4),
      path('M-8 130 L6 130 L-2 160 Z', C.ink),
    ),
    heap(480, 860, 190, 120),
    heap(1350, 830, 150, 90),
    group(
      { transform: 'translate(1400 350)' },
      rect(-7, 0, 14, 300, C.mustard),
      ellipse(0, 302, 80, 16, C.ochre),
      line('M-150 26 L150 -14', C.mustard, 11),
      circle(0, 4, 15, C.ochre),
      line('M-150 26 L-190 150 M-150 26 L-110 150 M150 -14 L110 110 M150 -14 L190 110', C.sand, 3),
      path('M-206 150 H-94 Q-110 190 -150 190 Q-190 190 -206 150 Z', C.ochre),
      path('M94 110 H206 Q190 150 150 150 Q110 150 94 110 Z', C.ochre),
      path('M-190 150 Q-150 96 -110 150 Z', '#f6f1e6'),
      rect(122, 84, 56, 26, C.slate, { rx: 3 }),
    ),
  ];
}
