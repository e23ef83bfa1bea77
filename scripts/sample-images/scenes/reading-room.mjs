/** A reading room at night. */
import { COLOUR as C, SKIN, rect, circle, path, line, faint, shade, halo, dice, range } from '../svg.mjs';
import { table, books, floor } from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const roll = dice(13);
  const arch = (x) =>
    path(`M${x} 560 V260 Q${x + 130} 90 ${x + 260} 260 V560 Z`, '#101b34') +
    faint(
      0.9,
      range(9, () =>
        circle(x + roll.between(30, 230), roll.between(220, 380), roll.between(1, 2.4), C.white),
      ),
    ) +
    path(`M${x} 560 V470 h60 v-40 h50 v60 h60 v-90 h46 v60 h44 v100 Z`, '#26345a') +
    range(8, () => rect(x + roll.between(10, 240), roll.between(480, 540), 8, 10, '#ffd884')) +
    line(
      `M${x} 560 V260 Q${x + 130} 90 ${x + 260} 260 V560 M${x + 130} 178 V560 M${x} 380 H${x + 260}`,
      C.wood,
      9,
    );
  const desk = (x) =>
    table(x, 690, 360, 150, C.wood) +
    rect(x + 176, 560, 8, 130, C.mustard) +
    path(`M${x + 120} 566 Q${x + 180} 520 ${x + 240} 566 Z`, C.forest) +
    halo(x + 180, 590, 210, '#ffe29a', 0.75) +
    path(`M${x + 70} 690 l50 -16 l50 12 l50 -12 l44 16 Z`, C.paper);
  return [
    shade(0, 0, 1600, 900, '#7b5134', '#432d28'),
    rect(0, 0, 1600, 70, C.umber),
    range(17, (index) => rect(index * 100, 40, 50, 24, C.bark)),
    [70, 480, 890, 1300].map(arch),
    [350, 760, 1170].map(
      (x) =>
        rect(x - 6, 120, 122, 440, C.umber) +
        range(
          5,
          (row) =>
            rect(x, 128 + row * 86, 110, 80, '#33221d') +
            books(x + 3, 208 + row * 86, 104, row * 7 + x, { low: 36, high: 66 }),
        ),
    ),
    rect(0, 560, 1600, 20, C.bark),
    floor(580, '#5b3c2c', '#3f2a24'),
    halo(310, 600, 360, '#ffdf97', 0.22),
    halo(850, 600, 360, '#ffdf97', 0.22),
    halo(1350, 600, 360, '#ffdf97', 0.22),
    person(200, 838, 260, { coat: C.brick, skin: SKIN[3], hair: C.ink, sit: true, style: 'bun' }),
    desk(180),
    person(960, 838, 260, { coat: C.teal, skin: SKIN[0], hair: '#d9d4cc', sit: true, facing: -1 }),
    person(760, 838, 256, { coat: C.mustard, skin: SKIN[1], hair: C.umber, sit: true, style: 'long' }),
    desk(690),
    person(1450, 838, 260, { coat: C.plum, skin: SKIN[4], hair: C.ink, sit: true, facing: -1, style: 'cap' }),
    desk(1190),
    books(300, 690, 90, 5, { low: 30, high: 52 }),
    books(1210, 690, 76, 9, { low: 30, high: 50 }),
    circle(1530, 140, 58, C.cream),
    circle(1530, 140, 58, 'none', { stroke: C.mustard, 'stroke-width': 8 }),
    line('M1530 140 V102 M1530 140 L1508 152', C.ink, 6),
  ];
}
