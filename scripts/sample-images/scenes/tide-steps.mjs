/** Steps down to the river, half of them wet, and the tide gauge. */
import { COLOUR as C, SKIN, rect, ellipse, group, dice, range } from '../svg.mjs';
import { sky, sun, cloud, gull, water, glitter, terrace, skyline, lamp, ferry, tree } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(5);
  const steps = range(9, (index) => {
    const y = 560 + index * 34;
    const wet = index > 4;
    return (
      rect(980 - index * 34, y, 960, 36, wet ? '#66716a' : '#b8a98a') +
      rect(980 - index * 34, y, 960, 7, wet ? '#7f8b80' : '#d8caa8') +
      (wet
        ? range(6, () =>
            ellipse(990 - index * 34 + roll.between(0, 560), y + 20, roll.between(8, 26), 6, C.forest, {
              opacity: 0.6,
            }),
          ).join('')
        : '')
    );
  });
  const gauge = group(
    {},
    rect(840, 330, 56, 480, C.paper),
    rect(840, 330, 8, 480, C.ink, { opacity: 0.2 }),
    range(16, (index) =>
      rect(848, 342 + index * 29, index % 4 === 0 ? 44 : 24, 8, index % 4 === 0 ? C.brick : C.ink),
    ),
    rect(832, 318, 72, 14, C.umber),
  );
  return [
    sky('#8fbcc0', '#f6dcb0', 545),
    sun(420, 330, 46),
    cloud(120, 90, 1.5),
    cloud(700, 60, 1.2),
    cloud(1180, 130, 1.8, C.white, 0.5),
    skyline(500, '#a9a79c', 17, { low: 30, high: 110, opacity: 0.8 }),
    terrace(-20, 700, 520, 19, { low: 120, high: 210 }),
    rect(0, 512, 980, 20, '#8d8171'),
    water(530, ['#88aca0', '#2f6670'], 6, { count: 120 }),
    glitter(420, 540, 330, '#ffe9bd', 8, 130),
    ferry(330, 660, 1.15),
    glitter(330, 676, 60, '#f3d6b6', 12, 300),
    rect(1010, 300, 620, 262, '#9d8f75'),
    range(40, () =>
      rect(1010 + roll.between(0, 560), 306 + roll.whole(0, 8) * 29, roll.between(40, 90), 27, C.ink, {
        opacity: roll.between(0.03, 0.12).toFixed(2),
        rx: 3,
      }),
    ),
    rect(1000, 286, 630, 22, '#c9b994'),
    steps,
    gauge,
    water(808, ['#3d7780', '#285965'], 15, { count: 40, height: 92 }),
    tree(1240, 292, 190, C.moss, 4),
    lamp(1090, 288, 180, { on: false }),
    person(1400, 288, 150, { coat: C.brick, hair: C.ink, skin: SKIN[3], facing: -1 }),
    person(1466, 288, 146, { coat: C.mustard, style: 'long', facing: -1 }),
    person(1130, 700, 178, {
      coat: C.navy,
      style: 'cap',
      hair: C.coral,
      facing: -1,
      arm: 'out',
      skin: SKIN[0],
    }),
    gull(620, 220, 26, C.slate),
    gull(690, 260, 18, C.slate),
    gull(540, 180, 16, C.slate),
  ];
}
