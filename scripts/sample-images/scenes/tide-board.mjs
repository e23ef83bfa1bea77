/** A notice board with the day’s tides. */
import { COLOUR as C, SKIN, rect, circle, path, line, faint, range, shadow } from '../svg.mjs';
import { sky, gull, water, skyline } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const curve = range(
    61,
    (index) =>
      `${index === 0 ? 'M' : 'L'}${470 + index * 11} ${(430 + Math.sin(index / 4.8 - 0.6) * 92).toFixed(1)}`,
  ).join(' ');
  return [
    sky('#cfdcd2', '#f1dcb4'),
    faint(0.5, skyline(660, '#a9a79c', 21, { low: 60, high: 180 })),
    water(650, ['#8db0a8', '#3b7280'], 33),
    rect(0, 770, 1600, 130, '#a8987a'),
    rect(0, 770, 1600, 12, '#cdbd98'),
    rect(452, 600, 30, 240, C.umber),
    rect(1118, 600, 30, 240, C.umber),
    shadow(800, 846, 420, 16),
    path('M380 170 L800 80 L1220 170 V200 H380 Z', C.rust),
    rect(404, 190, 792, 450, C.wood, { rx: 8 }),
    rect(430, 214, 740, 402, C.paper),
    rect(430, 214, 740, 60, C.teal),
    line('M460 244 h250', C.cream, 12),
    line('M1040 244 h100', C.cream, 8, { opacity: 0.7 }),
    range(5, (index) => rect(470, 320 + index * 56, 660, 2, C.fog)),
    range(13, (index) => rect(470 + index * 55, 310, 2, 240, C.fog)),
    line(curve, C.sea, 10),
    circle(812, 356, 15, C.coral),
    line('M812 376 V548', C.coral, 4, { 'stroke-dasharray': '3 12' }),
    range(12, (index) => rect(482 + index * 55, 566, 30, 8, C.slate, { rx: 3, opacity: 0.7 })),
    range(3, (index) => rect(482, 588 + index * 9, 240 - index * 50, 4, C.slate, { rx: 2, opacity: 0.45 })),
    person(318, 860, 300, {
      coat: C.mustard,
      legs: C.navy,
      style: 'cap',
      hair: C.teal,
      skin: SKIN[4],
      arm: 'out',
    }),
    person(1310, 860, 320, {
      coat: C.brick,
      skin: SKIN[3],
      hair: C.ink,
      facing: -1,
      bag: C.sand,
      style: 'bun',
    }),
    gull(980, 64, 26, C.slate),
    gull(640, 50, 18, C.slate),
  ];
}
