/** Container cranes at sunrise. */
import { COLOUR as C, SKIN, rect, path, line, at, dice, range } from '../svg.mjs';
import { sky, sun, cloud, gull, water, glitter, skyline } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(37);
  const crane = (x, base, s, colour) =>
    at(
      x,
      base,
      s,
      line(
        'M-120 0 L-96 -330 M120 0 L96 -330 M-110 -140 H110 M-96 -330 L110 -140 M96 -330 L-110 -140',
        colour,
        16,
      ),
      rect(-150, -350, 300, 30, colour),
      rect(-420, -376, 860, 24, colour),
      line('M0 -376 V-500 M0 -500 L-410 -376 M0 -500 L430 -376 M-60 -376 L0 -440 L60 -376', colour, 9),
      rect(-60, -352, 70, 50, C.cream),
      rect(-52, -344, 54, 22, '#4d6f7c'),
      line('M-330 -352 V-190 M-290 -352 V-190', C.ink, 4),
      rect(-370, -190, 120, 52, C.mustard, { rx: 2 }),
      range(5, (index) => rect(-360 + index * 22, -182, 10, 36, C.ink, { opacity: 0.18 })),
      rect(-136, -12, 40, 18, C.ink),
      rect(96, -12, 40, 18, C.ink),
    );
  const box = (x, y, colour) =>
    rect(x, y, 118, 48, colour) +
    range(9, (index) => rect(x + 6 + index * 12.4, y + 5, 5, 38, C.ink, { opacity: 0.14 })) +
    rect(x, y, 118, 4, C.white, { opacity: 0.2 });
  const stack = (x, base, columns, rows) =>
    range(columns, (column) =>
      range(rows - roll.whole(0, 1), (row) =>
        box(
          x + column * 121,
          base - 50 * (row + 1),
          roll.pick([C.brick, C.sea, C.ochre, C.teal, C.slate, C.coral, C.moss, C.navy]),
        ),
      ).join(''),
    );
  return [
    sky('#d9805c', '#fbdca0', 640),
    sun(760, 430, 100, '#fff0c9', '#ffcf86'),
    cloud(120, 90, 2, '#f2b48c', 0.55),
    cloud(1060, 60, 2.2, '#efae88', 0.5),
    cloud(620, 170, 1.3, '#f8cfa0', 0.5),
    skyline(610, '#b0715c', 81, { low: 40, high: 120, opacity: 0.7 }),
    crane(1380, 640, 0.62, '#a85a44'),
    crane(1130, 640, 0.62, '#a85a44'),
    rect(0, 606, 1600, 40, '#8c5a4c'),
    stack(900, 640, 6, 3),
    crane(1240, 660, 1, C.navy),
    crane(560, 660, 1.04, C.night),
    rect(-20, 640, 1640, 60, '#5f4b4c'),
    rect(-20, 636, 1640, 10, '#8e7264'),
    water(698, ['#c98565', '#31505f'], 61, { count: 90, light: '#ffe0ac' }),
    glitter(760, 706, 180, '#ffe3ad', 6, 240),
    path('M-60 600 L560 600 L520 760 Q240 790 -60 770 Z', C.deep),
    path('M-60 600 L560 600 L556 616 L-60 616 Z', C.cream),
    path('M-60 730 L528 720 L520 760 Q240 790 -60 770 Z', C.brick),
    stack(30, 600, 4, 3),
    rect(-40, 380, 70, 220, C.cream),
    range(4, (index) => rect(-30, 396 + index * 46, 52, 18, '#4d6f7c')),
    range(20, (index) =>
      rect(40 + index * 22, 786 + (index % 4) * 8, 60, 4, '#8e6a5c', { opacity: 0.5, rx: 2 }),
    ),
    person(1010, 666, 92, { coat: C.mustard, style: 'cap', hair: C.cream, skin: SKIN[3] }),
    person(1058, 666, 92, {
      coat: C.coral,
      style: 'cap',
      hair: C.cream,
      skin: SKIN[0],
      facing: -1,
      arm: 'up',
    }),
    person(850, 668, 96, { coat: C.teal, skin: SKIN[1], style: 'long', hair: C.ink }),
    gull(980, 220, 22, C.umber),
    gull(900, 250, 15, C.umber),
    gull(1050, 180, 14, C.umber),
  ];
}
