/** What several pictures share: skies, water, houses, land, boats, furniture. Knows no single scene. */
import {
  COLOUR as C,
  rect,
  circle,
  path,
  line,
  poly,
  at,
  faint,
  downward,
  shade,
  halo,
  dice,
  range,
  shadow,
} from './svg.mjs';

export const sky = (top, bottom, height = 900) => shade(0, 0, 1600, height, top, bottom);

export function sun(x, y, r, colour = '#fff0c9', glowColour = '#ffdc9a') {
  return halo(x, y, r * 4.5, glowColour, 0.75) + circle(x, y, r, colour);
}

export function cloud(x, y, scale, colour = C.white, opacity = 0.6) {
  return at(
    x,
    y,
    scale,
    faint(
      opacity,
      path('M0 40 Q-6 14 24 12 Q34 -16 70 -8 Q98 -34 134 -8 Q172 -14 178 16 Q206 18 204 40 Z', colour),
    ),
  );
}

/** A gull on the wing. */
export const gull = (x, y, size, colour = C.ink) =>
  line(
    `M${x - size} ${y - size * 0.25} Q${x - size * 0.45} ${y - size * 0.65} ${x} ${y} Q${x + size * 0.45} ${y - size * 0.65} ${x + size} ${y - size * 0.25}`,
    colour,
    Math.max(2, size * 0.14),
  );

/** Water from `y` down with short bright strokes that grow towards the viewer. */
export function water(
  y,
  bottom,
  seed,
  { light = '#ffe7bd', opacity = 0.35, height = 900 - y, count = 90 } = {},
) {
  const roll = dice(seed);
  const strokes = range(count, () => {
    const share = roll.between(0, 1) ** 1.4;
    const wide = 14 + share * 90;
    const x = roll.between(-20, 1600);
    return rect(x, y + 6 + share * (height - 14), wide, 1.5 + share * 3.5, light, {
      rx: 2,
      opacity: (opacity * roll.between(0.25, 1)).toFixed(2),
    });
  });
  return shade(0, y, 1600, height, bottom[0], bottom[1]) + strokes.join('');
}

/** The broken path of a light on water. */
export function glitter(x, y, height, colour, seed, width = 120) {
  const roll = dice(seed);
  return range(26, (index) => {
    const share = index / 26;
    const wide = width * (0.35 + share) * roll.between(0.4, 1);
    return rect(x - wide / 2 + roll.between(-16, 16), y + share * height, wide, 3 + share * 4, colour, {
      rx: 3,
      opacity: (0.75 - share * 0.5).toFixed(2),
    });
  }).join('');
}

const FRONTS = [C.brick, C.ochre, C.teal, C.rose, C.slate, C.sand, C.coral, C.moss, C.apricot, C.plum];

/** A narrow gabled house on the quay; `lit` is the share of windows with light behind them. */
export function house(
  x,
  base,
  width,
  height,
  seed,
  { lit = 0.15, front, glass = '#32495a', lamp = '#ffd884', trim = C.cream } = {},
) {
  const roll = dice(seed);
  const wall = front ?? roll.pick(FRONTS);
  const gable = width * roll.between(0.35, 0.6);
  const top = base - height;
  const kind = roll.whole(0, 2);
  const roof =
    kind === 0
      ? poly(
          [
            [x - 5, top],
            [x + width / 2, top - gable],
            [x + width + 5, top],
          ],
          C.umber,
        )
      : kind === 1
        ? path(
            `M${x} ${top} v${-gable * 0.3} h${width * 0.18} v${-gable * 0.28} h${width * 0.16} v${-gable * 0.26} h${width * 0.32} v${gable * 0.26} h${width * 0.16} v${gable * 0.28} h${width * 0.18} v${gable * 0.3} Z`,
            wall,
          )
        : path(
            `M${x - 5} ${top} l${width * 0.16} ${-gable * 0.7} h${width * 0.68 + 10} l${width * 0.16} ${gable * 0.7} Z`,
            C.bark,
          );
  const columns = Math.max(2, Math.round(width / 46));
  const rows = Math.max(1, Math.floor((height - 40) / 72));
  const pane = (width / columns) * 0.46;
  const windows = range(rows * columns, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const wx = x + (width / columns) * (column + 0.5) - pane / 2;
    const wy = top + 22 + row * 72;
    const on = roll.chance(lit);
    return (
      rect(wx - 3, wy - 3, pane + 6, 46, trim, { opacity: 0.85 }) +
      rect(wx, wy, pane, 40, on ? lamp : glass) +
      rect(wx + pane / 2 - 1, wy, 2, 40, trim, { opacity: 0.7 }) +
      rect(wx, wy + 17, pane, 2, trim, { opacity: 0.7 }) +
      rect(wx - 5, wy + 43, pane + 10, 4, C.ink, { opacity: 0.18 })
    );
  });
  const door =
    rect(x + width * 0.5 - 15, base - 56, 30, 56, C.umber) +
    circle(x + width * 0.5 + 8, base - 28, 2.5, C.mustard);
  return (
    roof +
    rect(x, top, width, height, wall) +
    rect(x + width * 0.82, top, width * 0.18, height, C.ink, { opacity: 0.1 }) +
    rect(x, base - 66, width, 3, C.ink, { opacity: 0.15 }) +
    windows.join('') +
    door
  );
}

/** A row of houses from `x` to `end`. */
export function terrace(x, end, base, seed, { low = 190, high = 330, ...style } = {}) {
  const roll = dice(seed);
  let left = x;
  let row = '';
  while (left < end) {
    const width = roll.whole(88, 150);
    row += house(left, base, width, roll.whole(low, high), roll.whole(1, 9999), style);
    left += width;
  }
  return row;
}

/** Roofs far away, one colour. */
export function skyline(base, colour, seed, { low = 40, high = 150, opacity = 1 } = {}) {
  const roll = dice(seed);
  let x = -20;
  let d = `M-20 ${base}`;
  while (x < 1620) {
    const width = roll.whole(40, 110);
    const height = roll.whole(low, high);
    d += roll.chance(0.5)
      ? ` L${x} ${base - height} L${x + width / 2} ${base - height - width * 0.4} L${x + width} ${base - height}`
      : ` L${x} ${base - height} L${x + width} ${base - height}`;
    x += width;
  }
  return path(`${d} L1640 ${base} Z`, colour, { opacity });
}

/** A street lamp, `height` high, its foot at (x, y). */
export function lamp(x, y, height, { on = true, post = C.ink } = {}) {
  const top = y - height;
  return (
    (on ? halo(x, top, height * 0.5, '#ffdf97', 0.7) : '') +
    rect(x - 4, top, 8, height, post) +
    rect(x - 10, y - 14, 20, 14, post) +
    path(`M${x - 16} ${top - 34} h32 l-6 36 h-20 Z`, on ? '#ffe9b3' : C.fog) +
    path(`M${x - 20} ${top - 34} L${x} ${top - 52} L${x + 20} ${top - 34} Z`, post)
  );
}

/** A small ferry, 300 long, its waterline at (0, 0). */
export function ferry(x, y, scale, { hull = C.coral, house: cabin = C.cream, band = C.ink } = {}) {
  return at(
    x,
    y,
    scale,
    path('M-150 -44 L150 -44 L124 6 Q0 14 -124 6 Z', hull),
    path('M-150 -44 L150 -44 L147 -36 L-147 -36 Z', band),
    path('M-142 -12 L138 -12 L124 6 Q0 14 -124 6 Z', C.ink, { opacity: 0.22 }),
    rect(-96, -98, 180, 54, cabin, { rx: 5 }),
    rect(64, -98, 20, 54, C.ink, { opacity: 0.1 }),
    range(7, (index) => rect(-86 + index * 24, -86, 16, 20, '#4d6f7c', { rx: 3 })),
    rect(-40, -134, 78, 36, cabin, { rx: 4 }),
    range(3, (index) => rect(-32 + index * 23, -126, 17, 16, '#4d6f7c', { rx: 2 })),
    rect(-84, -146, 26, 48, band),
    rect(-84, -136, 26, 12, hull),
    line('M50 -134 V-190 M50 -180 L70 -170', band, 4),
    line('M-148 -60 H-98 M86 -60 H148 M-130 -60 V-44 M-112 -60 V-44 M104 -60 V-44 M126 -60 V-44', C.cream, 3),
  );
}

/** A leafy round tree, its foot at (x, y). */
export function tree(x, y, size, colour = C.moss, seed = 1) {
  const roll = dice(seed);
  const crown =
    circle(x, y - size * 0.86, size * 0.34, colour) +
    range(8, () =>
      circle(
        x + roll.between(-0.34, 0.34) * size,
        y - size * roll.between(0.64, 1.12),
        size * roll.between(0.16, 0.26),
        colour,
      ),
    ).join('') +
    faint(0.14, circle(x - size * 0.1, y - size * 0.98, size * 0.2, C.white));
  return (
    shadow(x, y, size * 0.4) +
    path(
      `M${x - size * 0.05} ${y} L${x - size * 0.03} ${y - size * 0.7} h${size * 0.06} L${x + size * 0.05} ${y} Z`,
      C.bark,
    ) +
    crown
  );
}

export const table = (x, y, width, height, colour = C.wood) =>
  rect(x, y, width, 22, colour, { rx: 4 }) +
  rect(x, y + 16, width, 6, C.ink, { opacity: 0.2 }) +
  rect(x + 24, y + 22, 18, height, C.bark) +
  rect(x + width - 42, y + 22, 18, height, C.bark);

/** A row of book spines standing on `base`. */
export function books(x, base, width, seed, { low = 40, high = 70 } = {}) {
  const roll = dice(seed);
  let left = x;
  let row = '';
  while (left < x + width - 8) {
    const thick = Math.min(roll.whole(9, 22), x + width - left);
    const tall = roll.whole(low, high);
    const colour = roll.pick([
      C.brick,
      C.teal,
      C.ochre,
      C.navy,
      C.rose,
      C.olive,
      C.plum,
      C.sand,
      C.rust,
      C.slate,
      C.cream,
    ]);
    row +=
      rect(left, base - tall, thick - 1, tall, colour, { rx: 1 }) +
      rect(left + 2, base - tall + 8, thick - 5, 3, C.cream, { opacity: 0.6 }) +
      rect(left + 2, base - 12, thick - 5, 2, C.cream, { opacity: 0.4 });
    left += thick;
  }
  return row;
}

/** A floor of boards or flags. */
export function floor(y, colour, seams, { rows = 5 } = {}) {
  return (
    rect(0, y, 1600, 900 - y, colour) +
    range(rows, (index) =>
      rect(0, y + (900 - y) * (index / rows) ** 1.3, 1600, 2, seams, { opacity: 0.5 }),
    ).join('') +
    range(15, (index) =>
      line(`M${800 + (index - 7) * 130} ${y} L${800 + (index - 7) * 330} 900`, seams, 2, { opacity: 0.4 }),
    ).join('')
  );
}

/** Evening over the houses: nothing at the top of the sky, deepest at the street. */
export function dusk(colour, opacity) {
  const { def, url } = downward([0, colour, 0], [0.45, colour, opacity], [1, colour, opacity]);
  return def + rect(0, 60, 1600, 600, url);
}

/** Rolling land from `y` down, `rise` high. */
export const hill = (y, rise, colour, shift = 0) =>
  path(
    `M-20 ${y} Q${260 + shift} ${y - rise} ${620 + shift} ${y - rise * 0.3} T${1240 + shift} ${y - rise * 0.5} T1640 ${y - rise * 0.2} V900 H-20 Z`,
    colour,
  );
