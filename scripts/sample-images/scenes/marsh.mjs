/** Waders on a salt marsh at dusk. */
import { COLOUR as C, rect, circle, ellipse, path, line, group, turned, dice, range } from '../svg.mjs';
import { sky, sun, cloud, gull, water, glitter, skyline } from '../parts.mjs';

export function draw() {
  const roll = dice(29);
  const reed = (x, y, h) =>
    line(
      `M${x} ${y} q${roll.between(-8, 8)} ${-h * 0.6} ${roll.between(-14, 14)} ${-h}`,
      roll.pick([C.olive, C.moss, '#a58f4e']),
      4,
    ) + (roll.chance(0.4) ? ellipse(x + roll.between(-6, 6), y - h, 5, 16, C.bark) : '');
  const wader = (x, y, s, flip = 1) =>
    group(
      { transform: `translate(${x} ${y}) scale(${flip * s} ${s})` },
      line('M-4 0 V34 M8 0 V34', C.coral, 3),
      path('M-34 -6 Q-10 -30 22 -18 Q34 -10 20 2 Q-8 12 -34 -6 Z', C.ink),
      path('M-6 4 Q10 4 22 -4 L16 4 Q4 10 -6 4 Z', C.white),
      circle(28, -24, 11, C.ink),
      line('M36 -24 L66 -18', C.coral, 4),
      circle(31, -27, 2, C.white),
    );
  return [
    sky('#5f7590', '#f5bd86', 500),
    sun(1060, 420, 60, '#ffe9bd', '#ffc27d'),
    cloud(160, 130, 2, '#c79a90', 0.5),
    cloud(760, 80, 2.2, '#b58f92', 0.45),
    cloud(1280, 190, 1.5, '#e0a98a', 0.5),
    skyline(500, '#6d6575', 45, { low: 14, high: 60, opacity: 0.8 }),
    water(498, ['#e6ae83', '#5b6f7e'], 31, { count: 100, light: '#fff0cf' }),
    glitter(1060, 506, 360, '#ffe2ac', 2, 190),
    path('M-20 560 Q200 520 420 560 Q560 590 380 620 Q120 640 -20 610 Z', '#7a7f56'),
    path('M560 640 Q820 590 1020 640 Q1180 690 900 710 Q620 720 560 640 Z', '#6d764f'),
    path('M1160 560 Q1400 520 1640 560 V640 Q1300 640 1160 560 Z', '#7a7f56'),
    path('M-20 740 Q260 680 560 760 Q700 820 520 900 H-20 Z', '#59653f'),
    path('M1640 720 Q1320 700 1120 800 Q1020 860 1100 900 H1640 Z', '#59653f'),
    range(60, () => reed(roll.between(-10, 480), roll.between(780, 900), roll.between(60, 150))),
    range(54, () => reed(roll.between(1190, 1610), roll.between(790, 900), roll.between(60, 160))),
    range(20, () => reed(roll.between(600, 1000), roll.between(650, 690), roll.between(24, 54))),
    range(18, () => reed(roll.between(20, 380), roll.between(570, 600), roll.between(20, 40))),
    wader(700, 770, 1.5),
    wader(880, 800, 1.3, -1),
    wader(620, 640, 0.9),
    wader(1040, 724, 1, -1),
    wader(300, 600, 0.7),
    range(13, (index) =>
      gull(
        380 + index * 54 + (index % 3) * 12,
        250 - Math.abs(index - 6) * 17 + (index % 2) * 14,
        15,
        C.night,
      ),
    ),
    rect(1420, 600, 10, 150, C.umber),
    turned(
      1424,
      610,
      -4,
      rect(-70, -44, 150, 70, C.wood, { rx: 5 }),
      line('M-52 -22 h110 M-52 -2 h80', C.cream, 7),
    ),
  ];
}
