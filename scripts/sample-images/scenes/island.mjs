/** An island with turbines and batteries. */
import { COLOUR as C, SKIN, rect, circle, path, line, group, halo, range, shadow } from '../svg.mjs';
import { sky, sun, cloud, gull, water, glitter, house, ferry } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const turbine = (x, y, h, angle) =>
    path(`M${x - h * 0.022} ${y} L${x - h * 0.01} ${y - h} h${h * 0.02} L${x + h * 0.022} ${y} Z`, C.white) +
    group(
      { transform: `translate(${x} ${y - h}) rotate(${angle})` },
      range(3, (index) =>
        group(
          { transform: `rotate(${index * 120})` },
          path(`M-5 0 Q-16 ${-h * 0.3} 0 ${-h * 0.56} Q8 ${-h * 0.3} 6 0 Z`, '#f4efe2'),
        ),
      ),
    ) +
    circle(x, y - h, h * 0.026, C.fog);
  const battery = (x, y, colour) =>
    shadow(x + 66, y + 2, 80, 8) +
    rect(x, y - 66, 132, 66, colour, { rx: 4 }) +
    rect(x, y - 66, 132, 12, C.white, { opacity: 0.25 }) +
    range(6, (index) => rect(x + 10 + index * 19, y - 46, 10, 36, C.ink, { opacity: 0.2 })) +
    path(`M${x + 62} ${y - 50} l-12 22 h12 l-5 18 l20 -26 h-12 l6 -14 Z`, C.mustard);
  return [
    sky('#7fb3bd', '#fae0b0', 600),
    sun(300, 260, 56),
    cloud(520, 80, 1.7),
    cloud(1180, 60, 1.4),
    cloud(900, 190, 1, C.white, 0.4),
    path('M-20 560 Q120 500 260 540 T480 566 H-20 Z', '#9fb3a6', { opacity: 0.8 }),
    path('M1380 566 Q1500 500 1640 540 V580 H1380 Z', '#9fb3a6', { opacity: 0.8 }),
    water(560, ['#8cc0b8', '#2c6270'], 25, { count: 130 }),
    glitter(300, 570, 300, '#fff0c6', 4, 150),
    turbine(760, 430, 330, 12),
    turbine(1080, 400, 380, 44),
    turbine(1330, 450, 280, 80),
    path(
      'M470 620 Q540 470 720 430 Q900 350 1090 404 Q1270 420 1400 520 Q1480 570 1540 620 Q1000 680 470 620 Z',
      C.moss,
    ),
    path('M470 620 Q600 560 800 570 Q1100 590 1540 620 Q1000 690 470 620 Z', '#b9a57a'),
    path('M720 430 Q900 350 1090 404 Q1000 420 880 470 Q780 470 720 430 Z', '#86a06a'),
    range(
      9,
      (index) =>
        circle(640 + index * 88, 516 - Math.sin(index / 2.6) * 60, 12, '#f6f0df') +
        circle(652 + index * 88, 512 - Math.sin(index / 2.6) * 60, 6, C.ink),
    ),
    house(590, 600, 90, 78, 3, { front: C.cream, lit: 0.4 }),
    house(690, 596, 84, 84, 9, { front: C.brick, lit: 0.4 }),
    house(790, 600, 96, 76, 14, { front: C.sea, lit: 0.4 }),
    rect(905, 470, 40, 130, C.paper),
    rect(905, 500, 40, 26, C.coral),
    rect(905, 552, 40, 26, C.coral),
    rect(898, 450, 54, 20, C.ink),
    path('M898 450 L925 426 L952 450 Z', C.rust),
    halo(925, 458, 90, '#ffe7a8', 0.7),
    battery(1010, 604, C.sea),
    battery(1160, 604, C.teal),
    battery(1310, 606, C.sea),
    line('M1340 450 Q1360 540 1376 540 M1080 404 Q1090 520 1090 538', C.ink, 3, { opacity: 0.4 }),
    person(1120, 620, 90, { coat: C.mustard, style: 'cap', hair: C.coral, skin: SKIN[0] }),
    person(980, 622, 90, { coat: C.navy, skin: SKIN[2], style: 'long', hair: C.ink, arm: 'out' }),
    rect(560, 620, 330, 16, C.bark),
    range(6, (index) => rect(570 + index * 60, 630, 12, 50, C.umber)),
    ferry(420, 720, 0.95, { hull: C.teal }),
    glitter(420, 732, 50, '#f3e6c6', 3, 230),
    gull(560, 330, 22, C.slate),
    gull(480, 300, 15, C.slate),
    gull(1460, 300, 20, C.slate),
  ];
}
