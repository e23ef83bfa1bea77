/** Gulls who have taken a bench, and the chips. */
import { COLOUR as C, rect, circle, path, line, group, range, shadow } from '../svg.mjs';
import { sky, sun, cloud, gull, water, glitter, skyline, lamp, ferry } from '../parts.mjs';

export function draw() {
  const bird = (x, y, s, flip = 1) =>
    group(
      { transform: `translate(${x} ${y}) scale(${s * flip} ${s})` },
      line('M-6 40 V66 M14 40 V66', C.ochre, 6),
      path(
        'M-86 10 Q-50 -40 20 -34 Q40 -36 44 -60 Q50 -88 78 -84 Q100 -78 96 -50 Q90 30 20 44 Q-30 50 -86 10 Z',
        C.white,
      ),
      path('M-112 4 Q-60 -36 14 -16 Q0 26 -60 20 Z', '#98a6ae'),
      path('M-112 4 L-70 -8 L-76 16 Z', C.ink),
      path('M95 -68 L128 -60 L96 -54 Z', C.mustard),
      circle(80, -66, 5, C.ink),
      path('M20 44 Q60 40 84 0 Q60 24 10 34 Z', C.fog),
    );
  return [
    sky('#8ec3c6', '#f8dfb2', 520),
    sun(1320, 170, 54),
    cloud(140, 90, 1.6),
    cloud(820, 60, 1.8),
    skyline(506, '#b8ac98', 71, { low: 20, high: 100, opacity: 0.8 }),
    water(500, ['#93beb4', '#3f7f88'], 51, { height: 190 }),
    ferry(1180, 590, 0.7),
    glitter(1180, 600, 40, '#f3dfc0', 5, 180),
    rect(0, 670, 1600, 240, '#c3b08a'),
    rect(0, 664, 1600, 14, '#e0d0a9'),
    range(15, (index) =>
      line(`M${800 + (index - 7) * 140} 678 L${800 + (index - 7) * 340} 900`, '#a8956f', 3, { opacity: 0.6 }),
    ),
    range(3, (index) => rect(0, 724 + index * 62, 1600, 3, '#a8956f', { opacity: 0.5 })),
    range(9, (index) => rect(40 + index * 190, 590, 10, 80, C.ink)),
    rect(0, 600, 1600, 8, C.ink),
    rect(0, 634, 1600, 5, C.ink),
    shadow(760, 850, 460, 24),
    rect(400, 600, 700, 26, C.wood, { rx: 6 }),
    rect(400, 640, 700, 26, C.wood, { rx: 6 }),
    rect(370, 726, 760, 30, '#b07c4b', { rx: 6 }),
    rect(370, 750, 760, 8, C.bark),
    [430, 1040].map(
      (x) =>
        rect(x, 590, 18, 262, C.ink) +
        rect(x - 14, 756, 46, 14, C.ink) +
        line(`M${x + 9} 700 Q${x - 60} 690 ${x - 56} 740`, C.ink, 12),
    ),
    bird(560, 532, 1),
    bird(800, 660, 1.05),
    bird(1010, 534, 0.9, -1),
    path('M890 726 l-16 -58 h92 l-16 58 Z', C.coral),
    range(7, (index) =>
      line(`M${884 + index * 11} 668 l${(index - 3) * 4} ${-24 - (index % 3) * 9}`, C.mustard, 8),
    ),
    line('M700 838 l26 -8 M960 846 l22 6 M1160 820 l20 -10 M620 816 l18 4', C.mustard, 8),
    bird(1260, 780, 1.2, -1),
    gull(380, 260, 34, C.slate),
    gull(500, 210, 24, C.slate),
    gull(980, 280, 22, C.slate),
    lamp(190, 850, 520, { on: false }),
  ];
}
