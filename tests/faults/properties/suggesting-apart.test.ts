/**
 * Two people suggest on the same piece apart and then tell each other, in any order: both see one piece, nobody's
 * suggestion is lost or in another's name, and without any of them the piece is what it was.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../../src/shared/document/headless';
import type { RootJSON } from '../../../src/shared/document/json';
import { withoutNotes } from '../../../src/shared/document/comments/notes';
import { fieldSuggestionsOf } from '../../../src/shared/document/suggestions/fields';
import { readMeta } from '../../../src/shared/document/ydoc';
import { EMPTY_META } from '../../../src/shared/model/piece';
import { parseRoot } from '../../../src/shared/document/schema';
import {
  alternativesOf,
  asReadings,
  choicesOf,
  choose,
  takable,
} from '../../../src/shared/document/suggestions/alternatives';
import { acceptAll, decide, rejectAll } from '../../../src/shared/document/suggestions/decide';
import { suggestionsOf } from '../../../src/shared/document/suggestions/list';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { editsAndTalk, type Edit, type Talk } from '../support/steps';
import { Random } from '../support/random';

const bases = [3, 40, 160].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const base = fc.nat({ max: bases.length - 1 });
const script = fc.array(editsAndTalk, { minLength: 1, maxLength: 30 });

/** Until nobody has anything to tell: Yjs tidies formatting that met, and tells others what it took off. */
function exchange(copies: readonly Copy[], random: Random): void {
  for (let round = 0; round < 10; round += 1) {
    const told = copies.map((copy) => copy.take());
    if (told.every((updates) => updates.length === 0)) return;
    for (const copy of copies) copy.receive(random.shuffled(told.flat()));
  }
  throw new Error('the copies never come to rest');
}

const START = { block: 0, more: 0, from: 0, to: 0 };
type Script = (Edit | Talk)[];
/** It failed once: what one took off proposed words and another wrote into gave the headline behind them a language. */
const languageReachingOn: [number, [Script, Script][], number] = [
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
const oneIdForTwo: [number, [Script, Script][], number] = [
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
const movedByBoth: [number, [Script, Script][], number] = [
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
const twoTypes: [number, Script, Script, number] = [
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
const replacedWhereMoved: [number, [Script, Script][], number] = [
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
const indentedInAnothers: [number, [Script, Script][], number] = [
  2,
  [
    [[{ do: 'turn-one', at: { block: 0.638, more: 0, from: 0, to: 0 }, type: 'number' }], []],
    [[], [{ do: 'indent', at: { block: 0.681, more: 0, from: 0, to: 0 }, direction: 'in' }]],
  ],
  282749923,
];
/** Both took away the same words, and one of them a border as well: these are not the same. */
const alsoJoined: [number, Script, Script, number] = [
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

const whose = (copy: Copy): [string, string][] =>
  [...suggestionsOf(copy.root()), ...fieldSuggestionsOf(copy.doc)].map(({ id, by }) => [id, by]);
const saidIn = (copy: Copy): string[] =>
  copy.threads().flatMap(({ comments }) => comments.map(({ id }) => id));
const without = (root: RootJSON): string => JSON.stringify(withoutNotes(rejectAll(root)));

describe('two people who suggest apart', () => {
  it('end with one piece that holds what both suggested, each in its author’s name', () => {
    fc.assert(
      fc.property(base, script, script, fc.nat(), (index, mine, theirs, dice) => {
        const random = new Random(dice);
        vi.spyOn(Math, 'random').mockImplementation(random.next);
        const [ann, bob] = [new Copy(bases[index]!, 10, 'ann'), new Copy(bases[index]!, 20, 'bob')];
        const before = ann.root();
        for (const edit of mine) ann.play(edit);
        for (const edit of theirs) bob.play(edit);
        const made = [...whose(ann), ...whose(bob)];
        const said = [...saidIn(ann), ...saidIn(bob)];
        exchange([ann, bob], random);
        const merged = ann.root();
        expect(bob.root()).toEqual(merged);
        const kept = new Map(whose(ann));
        expect(whose(bob)).toEqual(whose(ann));
        for (const [id, by] of made) expect([id, kept.get(id)]).toEqual([id, by]);
        expect(saidIn(ann).sort()).toEqual(said.sort());
        expect(bob.threads()).toEqual(ann.threads());
        expect(without(merged)).toBe(JSON.stringify(before));
        expect(readMeta(ann.doc)).toEqual(EMPTY_META);
        expect(parseRoot(merged)).toEqual(merged);
        const every = suggestionsOf(merged).map(({ id }) => id);
        const { agreed } = choicesOf(merged);
        const undisputed = takable([...alternativesOf(merged), ...agreed.map(asReadings)], every).taken;
        for (const { ids } of agreed) {
          const settled = ids.map((taken) =>
            decide(
              decide(
                merged,
                ids.filter((id) => id !== taken),
                'reject',
              ),
              [taken],
              'accept',
            ),
          );
          for (const other of settled) expect(other).toEqual(settled[0]);
        }
        for (const settled of [acceptAll(merged), decide(merged, undisputed, 'accept')])
          expect(() => parseRoot(settled)).not.toThrow();
        for (const alternatives of alternativesOf(merged)) {
          expect(alternatives.readings.length).toBeGreaterThan(1);
          for (const { by } of alternatives.readings)
            expect(() => parseRoot(choose(merged, alternatives, by))).not.toThrow();
        }
      }),
      { examples: [twoTypes, alsoJoined] },
    );
  });

  it('go on upon each other’s suggestions, and the piece is still what it was without them', () => {
    fc.assert(
      fc.property(
        base,
        fc.array(fc.tuple(script, script), { minLength: 2, maxLength: 3 }),
        fc.nat(),
        (index, rounds, dice) => {
          const random = new Random(dice);
          vi.spyOn(Math, 'random').mockImplementation(random.next);
          const [ann, bob] = [new Copy(bases[index]!, 10, 'ann'), new Copy(bases[index]!, 20, 'bob')];
          const before = JSON.stringify(ann.root());
          for (const [mine, theirs] of rounds) {
            for (const edit of mine) ann.play(edit);
            for (const edit of theirs) bob.play(edit);
            exchange([ann, bob], random);
            expect(bob.root()).toEqual(ann.root());
          }
          expect(without(ann.root())).toBe(before);
          expect(bob.threads()).toEqual(ann.threads());
          expect(() => parseRoot(ann.root())).not.toThrow();
        },
      ),
      { examples: [languageReachingOn, oneIdForTwo, movedByBoth, replacedWhereMoved, indentedInAnothers] },
    );
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});
