/** One bus in the four colours it has had. */

import { COLOUR as C, SKIN, at, circle, halo, line, path, rect, shadow } from '../svg.mjs';
import { cloud, gull, skyline, sky, sun, terrace, tree } from '../parts.mjs';
import { person } from '../people.mjs';

/** The front of a bus, 300 wide and 430 high, its wheels at (0, 0). */
const bus = (x, y, scale, colour, trim, driver) =>
  shadow(x, y + 4, 170 * scale, 16 * scale, 0.4) +
  at(
    x,
    y,
    scale,
    rect(-112, -34, 50, 42, C.ink, { rx: 8 }),
    rect(62, -34, 50, 42, C.ink, { rx: 8 }),
    rect(-150, -430, 300, 416, colour, { rx: 34 }),
    rect(-150, -430, 40, 416, C.white, { opacity: 0.1, rx: 30 }),
    rect(110, -430, 40, 416, C.ink, { opacity: 0.12, rx: 30 }),
    rect(-84, -412, 168, 74, C.ink, { rx: 10 }),
    circle(-2, -386, 13, 'none', { stroke: C.mustard, 'stroke-width': 9 }),
    line('M11 -386 Q12 -362 -8 -352', C.mustard, 9),
    rect(-124, -322, 248, 140, '#bcd7d8', { rx: 14 }),
    path('M-124 -250 L-40 -322 H10 L-124 -204 Z', C.white, { opacity: 0.3 }),
    driver,
    rect(-124, -186, 248, 70, colour),
    rect(-150, -168, 300, 16, trim),
    line('M-60 -190 L-20 -290 M50 -190 L90 -290', C.ink, 4, { opacity: 0.5 }),
    rect(-150, -70, 300, 26, C.ink, { opacity: 0.25 }),
    circle(-104, -104, 24, '#fff3c8'),
    circle(104, -104, 24, '#fff3c8'),
    rect(-44, -112, 88, 26, C.paper, { rx: 4 }),
    line('M-168 -330 V-270 M168 -330 V-270', C.ink, 12),
  );

const AUBERGINE = '#5a3554';

export function draw() {
  const drivers = [
    person(-64, -126, 172, { coat: C.navy, style: 'cap', hair: C.navy }),
    person(-64, -126, 172, { coat: C.slate, skin: SKIN[2], style: 'bun', hair: C.ink }),
    person(-64, -126, 172, { coat: C.navy, skin: SKIN[1], style: 'bald' }),
    person(-64, -126, 172, { coat: C.teal, skin: SKIN[3], style: 'scarf', hair: C.mustard }),
  ];
  return [
    sky('#93c2c0', '#f9e0b0', 620),
    sun(1330, 170, 54),
    cloud(140, 90, 1.6),
    cloud(760, 60, 1.8),
    skyline(560, '#c2b497', 77, { low: 40, high: 150, opacity: 0.8 }),
    terrace(-20, 1640, 600, 83, { low: 130, high: 220 }),
    rect(0, 590, 1600, 60, '#b3a487'),
    rect(0, 586, 1600, 8, '#d6c8a6'),
    tree(70, 640, 190, C.moss, 3),
    tree(1540, 640, 200, C.forest, 9),
    rect(0, 640, 1600, 260, '#6f6a6c'),
    rect(0, 640, 1600, 10, '#8b8584'),
    line('M0 840 H1600', C.cream, 8, { 'stroke-dasharray': '70 60', opacity: 0.7 }),
    halo(800, 700, 700, '#fff0c9', 0.18),
    bus(240, 760, 0.98, C.forest, C.cream, drivers[0]),
    bus(610, 760, 0.98, C.sand, C.brick, drivers[1]),
    bus(980, 760, 0.98, C.moss, C.mustard, drivers[2]),
    bus(1350, 760, 0.98, AUBERGINE, C.coral, drivers[3]),
    gull(460, 210, 24, C.slate),
    gull(540, 240, 16, C.slate),
  ];
}
