/** Scripts of two people that once failed: base, what each did, and the dice. suggesting-apart.test.ts plays them first. */
import type { Edit, Talk } from '../support/steps';

const START = { block: 0, more: 0, from: 0, to: 0 };
type Script = (Edit | Talk)[];
/** It failed once: what one took off proposed words and another wrote into gave the headline behind them a language. */
export const languageReachingOn: [number, [Script, Script][], number] = [
  0,
  [
    [
      [
        { do: 'paste', at: START, words: ' \n\nb\nc\n\n ' },
        { do: 'language', at: START, tag: 'fr' },
        { do: 'enter', at: START },
      ],
      [{ do: 'comment', at: START, on: 'words' }],
    ],
    [
      [
        { do: 'language', at: START, tag: null },
        { do: 'format', at: START, format: 'bold' },
      ],
      [
        { do: 'replace', at: START, words: ' Ⴀ' },
        { do: 'replace-all', at: START, words: 'a' },
        { do: 'type', at: START, words: ' ' },
      ],
    ],
  ],
  0,
];

/** It failed once: two blocks had one id when all was taken, one moved and one split off, and words were sought in the wrong one. */
export const oneIdForTwo: [number, [Script, Script][], number] = [
  2,
  [
    [
      [
        { do: 'paste', at: { block: 0.894, more: 0, from: 0.305, to: 0.305 }, words: 'aa\n\nb\nc\n\naa' },
        {
          do: 'delete',
          at: { block: 0.608, more: 0, from: 0, to: 0 },
          direction: 'backward',
          unit: 'character',
          times: 3,
        },
        { do: 'replace', at: { block: 0.876, more: 0, from: 0, to: 0.999 }, words: '' },
        { do: 'nodes', at: { block: 0.159, more: 0, from: 0.981, to: 0 }, words: 'x', figure: false },
      ],
      [
        {
          do: 'delete',
          at: { block: 0.639, more: 0, from: 0.86, to: 0 },
          direction: 'forward',
          unit: 'line',
          times: 3,
        },
      ],
    ],
    [
      [
        {
          do: 'delete',
          at: { block: 0.376, more: 0, from: 0.999, to: 0.999 },
          direction: 'forward',
          unit: 'character',
          times: 2,
        },
        { do: 'enter', at: { block: 0.646, more: 0, from: 0.345, to: 0.345 } },
        { do: 'nodes', at: { block: 0.093, more: 0, from: 0.835, to: 0.462 }, words: 'x', figure: false },
      ],
      [
        { do: 'paste', at: { block: 0.611, more: 0, from: 0.999, to: 0.999 }, words: 'x\n\ny' },
        { do: 'type', at: { block: 0.875, more: 0, from: 0.199, to: 0.199 }, words: '𝔚𒓧Ỹ' },
        { do: 'nodes', at: { block: 0.418, more: 0, from: 0.857, to: 0.449 }, words: 'x', figure: true },
        { do: 'paste', at: { block: 0.234, more: 0, from: 0.34, to: 0 }, words: 'ຎ𓋭\n\nb\nc\n\nຎ𓋭' },
        { do: 'move', at: { block: 0.98, more: 0, from: 0.517, to: 0.999 }, direction: 'up' },
        { do: 'nodes', at: { block: 0.228, more: 0, from: 0.999, to: 0.999 }, words: 'x', figure: false },
      ],
    ],
    [[], [{ do: 'replace-all', at: { block: 0.332, more: 0, from: 0.999, to: 0.999 }, words: '' }]],
  ],
  9,
];

/** So did it where both moved the same blocks, and a later edit anywhere named one of each anew. */
export const movedByBoth: [number, [Script, Script][], number] = [
  2,
  [
    [
      [
        { do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } },
        { do: 'format', at: { block: 0, more: 0, from: 0, to: 0 }, format: 'bold' },
      ],
      [{ do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } }],
    ],
    [
      [
        { do: 'replace', at: { block: 0, more: 0, from: 0, to: 0 }, words: '' },
        { do: 'comment', at: { block: 0, more: 0, from: 0, to: 0 }, on: 'words' },
      ],
      [{ do: 'move', at: { block: 0, more: 0, from: 0, to: 0 }, direction: 'up' }],
    ],
    [
      [{ do: 'language', at: { block: 0, more: 0, from: 0, to: 0 }, tag: 'fr' }],
      [
        { do: 'format', at: { block: 0, more: 0, from: 0, to: 0 }, format: 'bold' },
        { do: 'move', at: { block: 0, more: 0, from: 0, to: 0 }, direction: 'up' },
      ],
    ],
  ],
  0,
];
/** And where one made a pull quote and the other a heading of a paragraph: with both taken it was neither. */
export const twoTypes: [number, Script, Script, number] = [
  2,
  [
    { do: 'turn', at: { block: 0.429, more: 0, from: 0, to: 0 }, type: 'pull-quote' },
    { do: 'type', at: { block: 0, more: 0, from: 0, to: 0 }, words: ' ' },
  ],
  [
    { do: 'turn', at: { block: 0.429, more: 0, from: 0, to: 0 }, type: 'h2' },
    { do: 'turn', at: { block: 0, more: 0, from: 0, to: 0 }, type: 'paragraph' },
  ],
  844557679,
];

/** A word was replaced in a list that had moved, and where that had stood. */
export const replacedWhereMoved: [number, [Script, Script][], number] = [
  2,
  [
    [
      [{ do: 'turn', at: { block: 0.572, more: 0, from: 0, to: 0 }, type: 'bullet' }],
      [{ do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } }],
    ],
    [
      [
        { do: 'figure', at: { block: 0, more: 0, from: 0, to: 0 }, role: 'lead' },
        { do: 'indent', at: { block: 0.889, more: 0, from: 0, to: 0 }, direction: 'in' },
      ],
      [
        {
          do: 'delete',
          at: { block: 0.625, more: 0, from: 0, to: 0 },
          direction: 'backward',
          unit: 'character',
          times: 1,
        },
        { do: 'type', at: { block: 0.858, more: 0, from: 0, to: 0 }, words: '   𐀀𐀀 ' },
        { do: 'type', at: { block: 0.143, more: 3, from: 0, to: 0 }, words: 'x' },
      ],
    ],
    [
      [],
      [
        { do: 'type', at: { block: 0.167, more: 0, from: 0.617, to: 0 }, words: 'a' },
        { do: 'move', at: { block: 0.625, more: 0, from: 0, to: 0 }, direction: 'down' },
        { do: 'replace-all', at: { block: 0.167, more: 0, from: 0, to: 0 }, words: 'a' },
      ],
    ],
  ],
  0,
];

/** An item goes a level further in, in a list that another made of a paragraph. */
export const indentedInAnothers: [number, [Script, Script][], number] = [
  2,
  [
    [[{ do: 'turn-one', at: { block: 0.638, more: 0, from: 0, to: 0 }, type: 'number' }], []],
    [[], [{ do: 'indent', at: { block: 0.681, more: 0, from: 0, to: 0 }, direction: 'in' }]],
  ],
  282749923,
];
/** Both took away the same words, and one of them a border as well: these are not the same. */
export const alsoJoined: [number, Script, Script, number] = [
  0,
  [
    { do: 'insert', at: { block: 0.941, more: 0, from: 0, to: 0 }, type: 'paragraph' },
    {
      do: 'delete',
      at: { block: 0.814, more: 0, from: 0.818, to: 0.818 },
      direction: 'backward',
      unit: 'line',
      times: 3,
    },
    { do: 'type', at: { block: 0.665, more: 1, from: 0.999, to: 0.999 }, words: 'x' },
  ],
  [{ do: 'take', at: { block: 0.846, more: 0, from: 0, to: 0 } }],
  1220778591,
];

/** The standfirst was joined with a paragraph behind an image that another took away, and the whole text came otherwise. */
export const joinedOverAnImage: [number, [Script, Script][], number] = [
  1,
  [
    [
      [],
      [
        { do: 'figure', at: { block: 0, more: 0, from: 0, to: 0 }, role: 'inline' },
        { do: 'paste', at: { block: 0, more: 0, from: 0, to: 0 }, words: '𒐌ﰮ𒇹ణ𑿕ꊶ৪⚊\n\nb\nc\n\n𒐌ﰮ𒇹ణ𑿕ꊶ৪⚊' },
        {
          do: 'delete',
          at: { block: 0.211, more: 2, from: 0.688, to: 0.688 },
          direction: 'forward',
          unit: 'word',
          times: 1,
        },
        { do: 'duplicate', at: { block: 0.421, more: 0, from: 0, to: 0 } },
        {
          do: 'paste',
          at: { block: 0.145, more: 0, from: 0, to: 0.906 },
          words: '𓂾⽔𑶡𥄙𐣯\n\nb\nc\n\n𓂾⽔𑶡𥄙𐣯',
        },
        { do: 'paste', at: { block: 0, more: 0, from: 0, to: 0 }, words: '🌑𝂑𑗗𖤍𝆹ㄕ\n\nb\nc\n\n🌑𝂑𑗗𖤍𝆹ㄕ' },
      ],
    ],
    [[], []],
    [
      [
        { do: 'paste', at: { block: 0, more: 0, from: 0, to: 0 }, words: '𝼜䩶ꌁ\n\nb\nc\n\n𝼜䩶ꌁ' },
        {
          do: 'delete',
          at: { block: 0.59, more: 1, from: 0, to: 0 },
          direction: 'backward',
          unit: 'character',
          times: 1,
        },
        { do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } },
      ],
      [],
    ],
  ],
  778829121,
];

/** The stop at the end went with words proposed before it, and another had marked it. */
export const stopMarkedByAnother: [number, Script, Script, number] = [
  0,
  [
    { do: 'type', at: { block: 0.491, more: 3, from: 0, to: 0 }, words: 'x' },
    { do: 'type', at: { block: 0.638, more: 0, from: 0.15, to: 0.999 }, words: 'x' },
  ],
  [{ do: 'format', at: { block: 0.28, more: 1, from: 0.984, to: 0 }, format: 'subscript' }],
  1807141639,
];

/** A block that moved wanted the name that another, which also moved, had to keep: its own old one had gone to a third. */
export const nameOfAnother: [number, [Script, Script][], number] = [
  2,
  [
    [
      [{ do: 'turn-one', at: { block: 0.993, more: 0, from: 0, to: 0 }, type: 'number' }],
      [
        {
          do: 'delete',
          at: { block: 0.568, more: 0, from: 0, to: 0 },
          direction: 'forward',
          unit: 'line',
          times: 3,
        },
        { do: 'nodes', at: { block: 0.838, more: 0, from: 0, to: 0 }, words: 'x', figure: true },
        { do: 'move', at: { block: 0.546, more: 0, from: 0, to: 0 }, direction: 'down' },
      ],
    ],
    [
      [{ do: 'move', at: { block: 0.636, more: 0, from: 0, to: 0 }, direction: 'up' }],
      [{ do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } }],
    ],
    [[], [{ do: 'insert', at: { block: 0, more: 0, from: 0, to: 0 }, type: 'h4' }]],
  ],
  4,
];
