/** A quay with gabled houses and a quay with a tea house, one harbour. */
import { COLOUR as C, SKIN, rect, circle, ellipse, path, line, group, halo, range } from '../svg.mjs';
import {
  sky,
  sun,
  cloud,
  gull,
  water,
  glitter,
  terrace,
  skyline,
  lamp,
  ferry,
  tree,
  hill,
} from '../parts.mjs';
import { person } from '../people.mjs';

export function draw() {
  const junk = (x, y, s, flip = 1) =>
    group(
      { transform: `translate(${x} ${y}) scale(${s * flip} ${s})` },
      path(
        'M-150 -20 Q-150 -70 -170 -84 L-110 -44 H110 L150 -70 Q140 20 96 30 H-100 Q-140 20 -150 -20 Z',
        C.rust,
      ),
      path('M-156 -30 L148 -40 L146 -28 L-154 -16 Z', C.mustard),
      rect(-6, -300, 10, 260, C.umber),
      path('M4 -296 Q130 -230 116 -70 L4 -64 Z', C.coral),
      range(4, (index) =>
        line(`M4 ${-246 + index * 46} L${76 + index * 14} ${-232 + index * 46}`, C.rust, 4),
      ),
      rect(-104, -220, 8, 180, C.umber),
      path('M-96 -216 Q-20 -170 -26 -66 L-96 -62 Z', C.apricot),
      range(3, (index) =>
        line(`M-96 ${-176 + index * 40} L${-44 + index * 8} ${-166 + index * 40}`, C.ochre, 4),
      ),
    );
  const teahouse = group(
    { transform: 'translate(1290 560)' },
    rect(-170, -170, 340, 170, '#a5503c'),
    rect(-170, -170, 340, 14, C.umber),
    range(
      4,
      (index) =>
        rect(-150 + index * 82, -136, 56, 100, '#ffe0a0') +
        line(`M${-122 + index * 82} -136 V-36 M${-150 + index * 82} -86 h56`, C.umber, 5),
    ),
    path(
      'M-230 -160 Q-180 -176 -140 -230 H140 Q180 -176 230 -160 Q240 -176 250 -180 Q238 -146 216 -146 H-216 Q-238 -146 -250 -180 Q-240 -176 -230 -160 Z',
      C.forest,
    ),
    rect(-90, -310, 180, 84, '#a5503c'),
    range(3, (index) => rect(-74 + index * 54, -296, 38, 60, '#ffe0a0')),
    path(
      'M-150 -300 Q-110 -312 -80 -358 H80 Q110 -312 150 -300 Q158 -310 166 -316 Q156 -288 138 -288 H-138 Q-156 -288 -166 -316 Q-158 -310 -150 -300 Z',
      C.forest,
    ),
    circle(0, -366, 9, C.mustard),
  );
  const lantern = (x, y) =>
    line(`M${x} ${y - 26} V${y - 16}`, C.umber, 3) +
    halo(x, y, 70, '#ff9d62', 0.7) +
    ellipse(x, y, 17, 20, C.coral) +
    rect(x - 8, y - 22, 16, 5, C.mustard) +
    rect(x - 8, y + 17, 16, 5, C.mustard);
  return [
    sky('#e9a77c', '#fbe3b6', 560),
    sun(800, 380, 90, '#fff1cd', '#ffd390'),
    cloud(120, 120, 1.7, '#fbe6c8', 0.7),
    cloud(1100, 80, 1.9, '#fbe6c8', 0.6),
    hill(540, 110, '#d3a684'),
    skyline(548, '#c0907a', 51, { low: 20, high: 90, opacity: 0.8 }),
    water(545, ['#e8b68c', '#2f6773'], 41, { count: 140 }),
    glitter(800, 556, 330, '#fff0c9', 7, 260),
    terrace(-30, 420, 556, 61, { low: 150, high: 260, lit: 0.25 }),
    rect(-20, 550, 470, 60, '#8e7c66'),
    rect(-20, 546, 470, 10, '#b8a587'),
    lamp(400, 550, 170),
    teahouse,
    rect(1080, 556, 540, 56, '#8e7c66'),
    rect(1080, 552, 540, 10, '#b8a587'),
    lantern(1110, 440),
    lantern(1470, 440),
    lantern(1200, 420),
    lantern(1380, 420),
    tree(1560, 556, 150, C.rose, 8),
    tree(1100, 556, 110, C.rose, 6),
    ferry(400, 700, 1, { hull: C.sea }),
    glitter(400, 712, 60, '#f6dfb6', 3, 260),
    junk(1130, 760, 1.05, -1),
    glitter(1130, 794, 60, '#f0b48e', 13, 260),
    junk(700, 600, 0.4),
    gull(640, 240, 26, C.umber),
    gull(720, 280, 18, C.umber),
    gull(900, 220, 20, C.umber),
    gull(980, 260, 14, C.umber),
    path('M-20 820 Q300 790 560 830 L620 900 H-20 Z', '#4f4a52'),
    rect(90, 740, 60, 86, C.ink, { rx: 10 }),
    rect(80, 734, 80, 20, C.ink, { rx: 8 }),
    person(250, 858, 240, { coat: C.navy, skin: SKIN[0], hair: '#dcd6cc', style: 'cap', arm: 'out' }),
    person(410, 864, 236, { coat: C.brick, skin: SKIN[4], hair: C.ink, style: 'bun', facing: -1, arm: 'up' }),
  ];
}
