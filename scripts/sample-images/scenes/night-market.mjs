/** Stalls on the quay under lanterns. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  ellipse,
  path,
  line,
  group,
  faint,
  shade,
  halo,
  dice,
  range,
} from '../svg.mjs';
import { sky, terrace, skyline, dusk } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(41);
  const string = (y, sag, count, offset) => {
    const dots = range(count, (index) => {
      const share = (index + 0.5) / count;
      const x = share * 1640 - 20 + offset;
      const drop = y + sag * 4 * share * (1 - share);
      const colour = roll.pick(['#ffd77a', '#ff9f6b', '#ffc45e', '#f7e3a6', '#ff8866']);
      return (
        halo(x, drop + 20, 60, colour, 0.75) +
        ellipse(x, drop + 20, 15, 18, colour) +
        rect(x - 5, drop, 10, 5, C.umber)
      );
    });
    return line(`M-20 ${y} Q800 ${y + sag * 2} 1620 ${y}`, '#1a2236', 3) + dots.join('');
  };
  const stall = (x, width, stripe, goods, keeper) =>
    group(
      {},
      halo(x + width / 2, 560, width * 0.72, '#ffcf7d', 0.65),
      rect(x + 10, 430, 8, 290, C.umber),
      rect(x + width - 18, 430, 8, 290, C.umber),
      rect(x + 18, 470, width - 36, 150, '#f2b866', { opacity: 0.4 }),
      person(x + width * 0.5, 690, 190, keeper),
      rect(x, 600, width, 122, C.bark),
      rect(x, 592, width, 18, C.wood),
      range(6, (index) => rect(x + (index * width) / 6, 612, 3, 110, C.ink, { opacity: 0.18 })),
      goods(x, width),
      range(8, (index) =>
        path(
          `M${x - 16 + (index * (width + 32)) / 8} 400 h${(width + 32) / 8} l${index < 4 ? -6 : 6} 62 q${-(width + 32) / 16} 22 ${-(width + 32) / 8} 0 Z`,
          index % 2 ? C.cream : stripe,
        ),
      ),
      path(`M${x - 16} 400 L${x + 20} 368 H${x + width - 20} L${x + width + 16} 400 Z`, stripe),
    );
  const fruit = (x, width) =>
    range(24, (index) =>
      circle(
        x + 26 + (index % 12) * ((width - 50) / 11),
        586 - Math.floor(index / 12) * 18,
        13,
        roll.pick([C.coral, C.mustard, C.apricot, C.moss]),
      ),
    );
  const pots = (x, width) =>
    range(
      3,
      (index) =>
        path(`M${x + 36 + index * ((width - 60) / 3)} 546 h74 l-8 48 h-58 Z`, C.slate) +
        faint(
          0.5,
          line(`M${x + 60 + index * ((width - 60) / 3)} 530 q12 -22 0 -40 q-12 -22 4 -44`, C.cream, 7),
        ),
    );
  const bread = (x, width) =>
    range(
      6,
      (index) =>
        ellipse(x + 36 + index * ((width - 70) / 5), 580, 30, 16, index % 2 ? C.ochre : '#c98a45') +
        line(`M${x + 24 + index * ((width - 70) / 5)} 574 l10 10`, C.cream, 3),
    );
  const walkers = [
    [120, 0.98, { coat: C.plum, skin: SKIN[2], style: 'long' }],
    [210, 0.92, { coat: C.mustard, facing: -1, hair: C.rust }],
    [520, 1, { coat: C.navy, skin: SKIN[1], bag: C.coral, style: 'cap', hair: C.ink }],
    [590, 0.62, { coat: C.coral, skin: SKIN[1] }],
    [880, 1.02, { coat: C.teal, style: 'scarf', hair: C.sand, skin: SKIN[4], facing: -1, arm: 'out' }],
    [1060, 0.96, { coat: C.rust, skin: SKIN[3], facing: -1, style: 'bun', hair: C.ink }],
    [1390, 1, { coat: C.slate, skin: SKIN[0], hair: '#d8d3cb' }],
    [1480, 0.94, { coat: C.forest, skin: SKIN[5], facing: -1, bag: C.mustard, style: 'short', hair: C.ink }],
  ];
  return [
    sky('#151f38', '#4a3f63', 640),
    range(70, () =>
      circle(roll.between(0, 1600), roll.between(0, 300), roll.between(0.8, 2.2), C.white, {
        opacity: roll.between(0.3, 0.9).toFixed(2),
      }),
    ),

    skyline(560, '#26304e', 9, { low: 60, high: 180 }),
    terrace(-30, 1640, 640, 31, { low: 170, high: 300, lit: 0.4, glass: '#1d2a42', trim: '#8d7f86' }),
    dusk('#171f3a', 0.62),
    shade(0, 630, 1600, 270, '#5d4a55', '#2b2538'),
    range(60, () =>
      ellipse(
        roll.between(0, 1600),
        roll.between(690, 890),
        roll.between(20, 50),
        roll.between(4, 9),
        '#ffc67a',
        { opacity: roll.between(0.04, 0.14).toFixed(2) },
      ),
    ),
    halo(1330, 96, 150, '#f8ecd0', 0.3),
    path('M1348 52 a46 46 0 1 0 22 66 a40 40 0 0 1 -22 -66 Z', '#f8ecd0'),
    string(150, 70, 13, 0),
    string(250, 50, 11, 40),
    stall(70, 360, C.coral, fruit, { coat: C.cream, skin: SKIN[3], hair: C.ink }),
    stall(590, 380, C.teal, pots, { coat: C.rose, skin: SKIN[1], style: 'bun', hair: C.ink, arm: 'out' }),
    stall(1130, 360, C.ochre, bread, { coat: C.paper, skin: SKIN[0], style: 'cap', hair: C.white }),
    walkers.map(([x, size, look]) => person(x, 838, 250 * size, look)),
  ];
}
