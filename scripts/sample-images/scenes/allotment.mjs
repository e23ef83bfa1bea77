/** Vegetable beds with the gate open. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  ellipse,
  path,
  line,
  poly,
  group,
  turned,
  dice,
  range,
} from '../svg.mjs';
import { sky, sun, cloud, skyline, tree, hill } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(17);
  const cabbage = (x, y, s) =>
    circle(x, y, s, C.moss) +
    circle(x - s * 0.3, y - s * 0.2, s * 0.62, C.mint) +
    circle(x + s * 0.1, y, s * 0.36, '#d4e0b4');
  const leek = (x, y, s) =>
    line(
      `M${x} ${y} l${-s * 0.5} ${-s * 1.8} M${x} ${y} v${-s * 2} M${x} ${y} l${s * 0.5} ${-s * 1.7}`,
      C.moss,
      s * 0.3,
    ) + rect(x - s * 0.16, y - s * 0.7, s * 0.32, s * 0.7, C.cream, { rx: 2 });
  const pumpkin = (x, y, s) =>
    ellipse(x - s * 0.5, y, s * 0.6, s * 0.7, C.apricot) +
    ellipse(x + s * 0.5, y, s * 0.6, s * 0.7, '#d9803f') +
    ellipse(x, y, s * 0.55, s * 0.75, C.ochre) +
    line(`M${x} ${y - s * 0.7} q2 -12 12 -14`, C.forest, s * 0.2);
  const bed = (y, height, left, plant, count, size) =>
    poly(
      [
        [left + 30, y],
        [1540 - left, y],
        [1600 - left, y + height],
        [left - 30, y + height],
      ],
      '#6a4a35',
    ) +
    range(4, (index) => line(`M${left} ${y + height * (0.2 + index * 0.22)} H${1570 - left}`, '#58402f', 4)) +
    range(count, (index) =>
      plant(
        left + 50 + (index * (1500 - left * 2)) / (count - 1) + roll.between(-6, 6),
        y + height * 0.55,
        size,
      ),
    );
  return [
    sky('#a8cfc8', '#f7e3b8', 470),
    sun(1240, 170, 52),
    cloud(200, 80, 1.5),
    cloud(760, 130, 1.1),
    hill(430, 120, '#b6c39a'),
    skyline(430, '#c3b79c', 8, { low: 20, high: 70, opacity: 0.8 }),
    hill(480, 70, '#93a975', 120),
    rect(0, 468, 1600, 440, '#a3b173'),
    range(
      34,
      (index) =>
        rect(index * 48, 408, 12, 76, '#c9a878') + path(`M${index * 48} 408 l6 -10 l6 10 Z`, '#c9a878'),
    ),
    rect(0, 428, 1600, 8, '#b8945f'),
    rect(0, 460, 1600, 8, '#b8945f'),
    rect(150, 300, 260, 210, C.teal),
    path('M126 308 L280 206 L434 308 Z', C.rust),
    range(6, (index) => rect(150 + index * 44, 308, 3, 202, C.ink, { opacity: 0.2 })),
    rect(296, 372, 80, 138, C.umber),
    rect(184, 350, 84, 70, '#ffe2a0'),
    line('M226 350 V420 M184 385 H268', C.cream, 5),
    circle(364, 442, 5, C.mustard),
    line('M440 510 L470 330 M470 330 l-14 -4 M470 330 l14 6', C.bark, 8),
    tree(580, 500, 210, C.moss, 2),
    circle(540, 330, 10, C.coral),
    circle(610, 370, 10, C.coral),
    circle(570, 400, 10, C.coral),
    tree(1440, 500, 250, C.forest, 7),
    group(
      { transform: 'translate(900 0)' },
      rect(-110, 330, 16, 180, C.bark),
      rect(94, 330, 16, 180, C.bark),
      turned(
        94,
        350,
        0,
        path('M0 0 L120 -34 V176 L0 150 Z', C.wood),
        line('M10 10 L110 130 M110 -20 L10 130', C.bark, 7),
      ),
      rect(-130, 310, 260, 20, C.wood, { rx: 4 }),
      path('M-94 510 L94 510 L240 900 H-240 Z', '#d8c79a'),
    ),
    bed(548, 60, 40, leek, 24, 17),
    bed(640, 74, 10, cabbage, 20, 22),
    bed(752, 96, -20, pumpkin, 16, 30),
    path('M806 540 H994 L1140 900 H660 Z', '#d8c79a'),
    range(26, () =>
      ellipse(roll.between(720, 1080), roll.between(560, 890), roll.between(6, 20), 4, '#bda877', {
        opacity: 0.7,
      }),
    ),
    person(880, 640, 200, {
      coat: C.coral,
      skin: SKIN[3],
      hair: C.ink,
      style: 'bun',
      arm: 'out',
      bag: C.mustard,
    }),
    person(1010, 660, 204, {
      coat: C.navy,
      skin: SKIN[0],
      hair: '#dcd6cc',
      style: 'cap',
      facing: -1,
      arm: 'out',
    }),
    person(560, 740, 230, { coat: C.mustard, skin: SKIN[1], hair: C.rose, style: 'scarf', arm: 'out' }),
    person(1270, 850, 250, { coat: C.plum, skin: SKIN[4], hair: C.ink, style: 'long', facing: -1 }),
    person(1370, 846, 160, { coat: C.teal, skin: SKIN[4], hair: C.ink, facing: -1, arm: 'up' }),
    path('M380 850 h110 l-14 -70 h-82 Z', C.slate),
    ellipse(435, 780, 41, 9, '#3a4650'),
    line('M394 780 Q435 700 476 780', C.slate, 6),
    line('M320 880 L410 640', C.wood, 10),
    path('M306 872 h40 v34 h-40 Z', C.slate),
  ];
}
