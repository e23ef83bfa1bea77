/** Head-and-shoulders portraits of the sample desk's writers, 400 by 400. */
import { COLOUR as C, SKIN, circle, ellipse, halo, line, path, shade } from './svg.mjs';

const HAIR = {
  bob: (colour) => [
    path(
      'M104 226 Q84 70 200 66 Q316 70 296 226 Q300 262 262 262 L262 150 Q200 130 150 156 L140 262 Q100 262 104 226 Z',
      colour,
    ),
  ],
  crop: (colour) => [
    path(
      'M130 192 Q112 72 200 70 Q288 72 270 192 Q268 158 256 144 Q226 128 200 128 Q160 128 144 144 Q132 158 130 192 Z',
      colour,
    ),
  ],
  bun: (colour) => [
    circle(200, 62, 36, colour),
    path('M126 184 Q112 78 200 76 Q288 78 274 184 Q266 130 200 120 Q136 130 126 184 Z', colour),
  ],
  curls: (colour) =>
    [150, 200, 250]
      .map((x) => circle(x, 94, 44, colour))
      .concat([
        circle(120, 136, 36, colour),
        circle(280, 136, 36, colour),
        circle(112, 184, 26, colour),
        circle(288, 184, 26, colour),
      ]),
  scarf: (colour) => [
    path('M112 330 Q92 64 200 62 Q308 64 288 330 Q240 350 200 348 Q150 350 112 330 Z', colour),
  ],
  bald: (colour) => [circle(136, 176, 18, colour), circle(264, 176, 18, colour)],
  cap: (colour) => [
    path('M124 150 Q124 66 200 64 Q276 66 276 150 Q200 120 124 150 Z', colour),
    path('M124 152 Q200 116 292 148 Q300 166 284 164 Q200 136 124 152 Z', C.ink, { opacity: 0.25 }),
  ],
};

/** What of the hair falls over the forehead, for hair that is otherwise behind the head. */
const FRINGE = {
  bob: 'M126 190 Q122 112 200 106 Q280 112 274 190 Q262 146 226 134 Q166 150 126 190 Z',
  bun: 'M126 184 Q118 96 200 94 Q282 96 274 184 Q262 140 200 126 Q138 140 126 184 Z',
  curls: 'M126 176 Q128 104 200 100 Q272 104 274 176 Q250 126 200 128 Q150 126 126 176 Z',
};

function portrait({
  back,
  hair,
  hairColour,
  skin,
  coat,
  collar = C.cream,
  glasses = false,
  beard,
  earrings,
}) {
  const behind = hair !== 'crop' && hair !== 'cap';
  const fringe = FRINGE[hair];
  return [
    shade(0, 0, 400, 400, back[0], back[1]),
    halo(120, 90, 220, '#fff3d6', 0.45),
    circle(200, 210, 168, C.white, { opacity: 0.1 }),
    behind ? HAIR[hair](hairColour) : '',
    path('M60 400 Q66 304 148 292 L252 292 Q334 304 340 400 Z', coat),
    path('M270 296 Q334 308 340 400 H300 Z', C.ink, { opacity: 0.12 }),
    path('M168 262 H232 V300 Q200 330 168 300 Z', skin),
    path('M168 276 Q200 300 232 276 V290 Q200 312 168 290 Z', C.ink, { opacity: 0.12 }),
    path('M152 294 L200 340 L248 294 L264 302 L204 380 L196 380 L136 302 Z', collar),
    ellipse(200, 196, 70, 84, skin),
    hair === 'scarf'
      ? path('M122 210 Q116 104 200 100 Q284 104 278 210 Q282 90 200 84 Q118 90 122 210 Z', hairColour)
      : '',
    circle(129, 202, 14, skin),
    circle(271, 202, 14, skin),
    hair === 'scarf'
      ? path(
          'M106 260 Q104 110 132 150 Q122 200 140 262 Q156 300 200 304 Q244 300 260 262 Q278 200 268 150 Q296 110 294 260 Q290 340 200 346 Q110 340 106 260 Z',
          hairColour,
        )
      : '',
    fringe ? path(fringe, hairColour) : '',
    behind ? '' : HAIR[hair](hairColour),
    beard
      ? path(
          'M134 214 Q136 290 200 292 Q264 290 266 214 Q250 244 226 240 Q200 230 174 240 Q150 244 134 214 Z',
          beard,
        )
      : '',
    line(
      'M160 178 q14 -10 28 -3 M212 175 q14 -7 28 3',
      hair === 'scarf' ? C.umber : hairColour === C.white ? C.slate : hairColour,
      6,
    ),
    circle(175, 198, 6, C.ink),
    circle(226, 198, 6, C.ink),
    path('M200 204 q-10 24 2 28', 'none', { stroke: C.ink, 'stroke-width': 3, opacity: 0.3 }),
    line('M178 250 Q200 266 224 248', C.rust, 5),
    ellipse(156, 228, 15, 9, C.coral, { opacity: 0.25 }),
    ellipse(246, 228, 15, 9, C.coral, { opacity: 0.25 }),
    glasses
      ? [
          circle(174, 198, 23, 'none', { stroke: C.ink, 'stroke-width': 5 }),
          circle(227, 198, 23, 'none', { stroke: C.ink, 'stroke-width': 5 }),
          line('M197 196 h7 M151 194 L132 190 M250 194 L268 190', C.ink, 5),
        ]
      : '',
    earrings ? [circle(128, 224, 7, earrings), circle(272, 224, 7, earrings)] : '',
  ];
}

const LOOKS = {
  'nora-whitlock': {
    back: ['#d9b98c', '#b5825a'],
    hair: 'bob',
    hairColour: C.umber,
    skin: SKIN[0],
    coat: C.teal,
    glasses: true,
  },
  'tomas-oyelaran': {
    back: ['#9fc0b6', '#5f8f8a'],
    hair: 'crop',
    hairColour: C.ink,
    skin: SKIN[3],
    coat: C.brick,
    beard: '#1b2329',
  },
  'joss-abara': {
    back: ['#f0c48f', '#cf8b5a'],
    hair: 'curls',
    hairColour: '#2a2326',
    skin: SKIN[2],
    coat: C.navy,
    collar: C.mustard,
    earrings: C.mustard,
  },
  'hester-quill': {
    back: ['#c9aeb0', '#8d6a7c'],
    hair: 'bun',
    hairColour: '#d8d3cb',
    skin: SKIN[4],
    coat: C.plum,
    glasses: true,
  },
  'samir-haddadi': {
    back: ['#b7cfd2', '#6f97a3'],
    hair: 'bald',
    hairColour: '#5a5350',
    skin: SKIN[1],
    coat: '#4f8f94',
    beard: '#6b625c',
    glasses: true,
  },
  'wen-ruozhou': {
    back: ['#edc3a0', '#c97b5e'],
    hair: 'bob',
    hairColour: '#1f242b',
    skin: SKIN[4],
    coat: C.forest,
    earrings: C.coral,
  },
  'elodie-kerguen': {
    back: ['#bcd0c4', '#7ba08f'],
    hair: 'crop',
    hairColour: C.rust,
    skin: SKIN[0],
    coat: C.mustard,
    collar: C.navy,
  },
  'dov-castellan': {
    back: ['#ecd3a2', '#d39d57'],
    hair: 'cap',
    hairColour: C.white,
    skin: SKIN[0],
    coat: '#f3ead6',
    collar: C.coral,
    beard: C.bark,
  },
  'priya-lanfear': {
    back: ['#ddb2a3', '#a9685e'],
    hair: 'scarf',
    hairColour: C.mustard,
    skin: SKIN[2],
    coat: C.slate,
  },
};

export const PORTRAITS = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [name, () => portrait(look)]),
);
