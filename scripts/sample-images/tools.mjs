/** Hand tools, each about 300 high with its middle near (0, 0). */
import { COLOUR as C, rect, circle, path, line } from './svg.mjs';

export const hammer = () => [
  rect(-9, -20, 18, 250, C.wood, { rx: 6 }),
  path('M-70 -46 Q-40 -70 20 -62 L66 -62 V-18 H-10 Q-40 -22 -70 -46 Z', C.slate),
];
export const saw = () => [
  path('M-26 0 L26 0 L14 250 L-14 250 Z', '#aeb9bb'),
  line('M26 4 L14 248', C.slate, 4, { 'stroke-dasharray': '2 8' }),
  path('M-34 -70 Q0 -96 34 -70 L32 6 H-32 Z', C.coral),
  rect(-15, -54, 30, 34, '#c4a377', { rx: 12 }),
];
export const drill = () => [
  rect(-110, -34, 190, 72, C.sea, { rx: 18 }),
  rect(80, -18, 40, 38, C.slate, { rx: 4 }),
  rect(120, -4, 74, 9, '#98a3a6'),
  path('M-66 38 H0 L-14 150 H-58 Z', C.sea),
  rect(-86, 144, 96, 40, C.ink, { rx: 8 }),
  path('M-2 44 h16 v30 l-14 10 Z', C.mustard),
  circle(-60, 2, 12, C.mustard),
  rect(-20, -20, 70, 10, C.cream, { opacity: 0.4, rx: 4 }),
];
export const spanner = () => [
  path('M-13 40 H13 V250 Q0 266 -13 250 Z', '#a7b1b3'),
  path(
    'M-44 0 Q-50 -44 -22 -56 L-16 -16 H16 L22 -56 Q50 -44 44 0 Q34 34 13 44 H-13 Q-34 34 -44 0 Z',
    '#a7b1b3',
  ),
];
export const driver = () => [
  rect(-5, 70, 10, 150, '#98a3a6'),
  rect(-15, -50, 30, 124, C.brick, { rx: 12 }),
  line('M-6 -36 V60 M6 -36 V60', C.rust, 3),
];
export const level = () => [
  rect(-120, -28, 240, 56, C.mustard, { rx: 6 }),
  rect(-34, -14, 68, 28, C.mint, { rx: 12 }),
  line('M-10 -14 V14 M10 -14 V14', C.ink, 3),
  circle(-86, 0, 15, C.ochre),
  circle(86, 0, 15, C.ochre),
];
export const tape = () => [
  circle(0, 0, 74, C.brick),
  circle(0, 0, 74, 'none', { stroke: C.rust, 'stroke-width': 14 }),
  circle(0, 0, 32, '#c4a377'),
];
export const brush = () => [
  rect(-10, 20, 20, 130, C.wood, { rx: 8 }),
  rect(-42, -20, 84, 44, C.slate, { rx: 4 }),
  path('M-40 -20 L-46 -90 H46 L40 -20 Z', C.sand),
];
export const pliers = () => [
  line('M-6 0 Q-40 90 -28 160', C.brick, 20),
  line('M6 0 Q40 90 28 160', C.brick, 20),
  path('M-22 10 L-10 -80 H-2 V10 Z M22 10 L10 -80 H2 V10 Z', C.slate),
  circle(0, 6, 15, C.ink),
];
