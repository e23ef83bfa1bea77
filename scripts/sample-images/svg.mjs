/** The few words in which the sample pictures are drawn: SVG elements as strings, gradients, dice. Knows no scene. */

export const COLOUR = {
  ink: '#22303c',
  night: '#1d2b3f',
  navy: '#2b4059',
  slate: '#566674',
  fog: '#c9d2cf',
  sea: '#3f7d86',
  deep: '#23535f',
  shallow: '#7fb0ab',
  teal: '#2f6f6d',
  mint: '#a9cbb8',
  cream: '#f8eed8',
  paper: '#fbf6ea',
  sand: '#e8d5ae',
  peach: '#f4c89c',
  apricot: '#eda86b',
  coral: '#dd6b4d',
  brick: '#b4523a',
  rust: '#8d3f2d',
  ochre: '#d99a3d',
  mustard: '#e7b84c',
  olive: '#7d8550',
  forest: '#3d5a49',
  moss: '#5c7a54',
  plum: '#654660',
  rose: '#cf8d84',
  wood: '#9a6b43',
  bark: '#6b4730',
  umber: '#4a3226',
  white: '#ffffff',
};
const C = COLOUR;

export const SKIN = ['#f1c9a5', '#d9a074', '#a96f4a', '#7c4f35', '#e6b48c', '#5e3c2b'];

const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('');

/** Attribute names in camelCase; `children` any nesting of strings. */
export function el(name, values = {}, ...children) {
  const inner = children.flat(Infinity).join('');
  return inner ? `<${name}${attributes(values)}>${inner}</${name}>` : `<${name}${attributes(values)}/>`;
}

export const rect = (x, y, width, height, fill, more = {}) =>
  el('rect', { x, y, width, height, fill, ...more });
export const circle = (cx, cy, r, fill, more = {}) => el('circle', { cx, cy, r, fill, ...more });
export const ellipse = (cx, cy, rx, ry, fill, more = {}) => el('ellipse', { cx, cy, rx, ry, fill, ...more });
export const path = (d, fill, more = {}) => el('path', { d, fill, ...more });
export const line = (d, stroke, width, more = {}) =>
  el('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
export const poly = (points, fill, more = {}) =>
  el('polygon', { points: points.map((p) => p.join(',')).join(' '), fill, ...more });
export const group = (values, ...children) => el('g', values, ...children);
export const at = (x, y, scale, ...children) =>
  group({ transform: `translate(${x} ${y}) scale(${scale})` }, ...children);
export const turned = (x, y, angle, ...children) =>
  group({ transform: `translate(${x} ${y}) rotate(${angle})` }, ...children);
export const faint = (opacity, ...children) => group({ opacity }, ...children);

let gradients = 0;
const gradient =
  (kind, geometry) =>
  (...stops) => {
    gradients += 1;
    const id = `g${gradients}`;
    const inner = stops.map(([offset, colour, opacity]) =>
      el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    );
    return { def: el('defs', {}, el(kind, { id, ...geometry }, inner)), url: `url(#${id})` };
  };
export const downward = gradient('linearGradient', { x1: 0, y1: 0, x2: 0, y2: 1 });
export const glow = gradient('radialGradient', { cx: 0.5, cy: 0.5, r: 0.5 });

/** A rectangle filled from top to bottom. */
export function shade(x, y, width, height, top, bottom, more = {}) {
  const { def, url } = downward([0, top], [1, bottom]);
  return def + rect(x, y, width, height, url, more);
}

/** Light around a point, fading out. */
export function halo(x, y, radius, colour, opacity = 0.6) {
  const { def, url } = glow([0, colour, opacity], [0.4, colour, opacity * 0.4], [1, colour, 0]);
  return def + circle(x, y, radius, url);
}

/** The same numbers on every run for the same seed. */
export function dice(seed) {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => Math.floor(low + next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
  };
}

export const range = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** The sheet: scene, then a soft light from the upper left and a darker rim, as on printed paper. */
export function sheet(width, height, ...scene) {
  const light = el(
    'radialGradient',
    { id: 'light', cx: 0.3, cy: 0.15, r: 0.95 },
    el('stop', { offset: 0, 'stop-color': '#fff3d6', 'stop-opacity': 0.2 }),
    el('stop', { offset: 0.55, 'stop-color': '#fff3d6', 'stop-opacity': 0 }),
    el('stop', { offset: 1, 'stop-color': '#1d1420', 'stop-opacity': 0.24 }),
  );
  const blur = el(
    'filter',
    { id: 'soft', x: '-20%', y: '-20%', width: '140%', height: '140%' },
    '<feGaussianBlur stdDeviation="7"/>',
  );
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('defs', {}, light, blur),
    scene,
    rect(0, 0, width, height, 'url(#light)'),
  );
}

const SOFT = { filter: 'url(#soft)' };
/** A shadow on the ground under something. */
export const shadow = (x, y, rx, ry = rx * 0.18, opacity = 0.28) =>
  ellipse(x, y, rx, ry, C.ink, { opacity, ...SOFT });
