/**
 * Random scripts in suggesting mode: taking nothing gives the piece as it was, taking everything gives what the same
 * edits give plainly, and any mix of decisions gives a valid piece.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readRoot, writeRoot } from '../../../src/shared/document/headless';
import type { BlockJSON, RootJSON } from '../../../src/shared/document/json';
import { withoutNotes } from '../../../src/shared/document/comments/notes';
import { readThreads } from '../../../src/shared/document/comments/threads';
import { fieldSuggestionsOf, withFields } from '../../../src/shared/document/suggestions/fields';
import { readMeta } from '../../../src/shared/document/ydoc';
import { paragraph, text } from '../../../src/shared/document/operations/testing';
import { rootWith } from '../../../src/shared/document/suggestions/blocks';
import { EMPTY_META } from '../../../src/shared/model/piece';
import { bidsOf, parseRoot } from '../../../src/shared/document/schema';
import {
  acceptAll,
  decide,
  decideAlone,
  rejectAll,
  suggestionIds,
} from '../../../src/shared/document/suggestions/decide';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { steps, type Step } from '../support/steps';

/** A few blocks, one with lists between them, and one with a block of every kind. */
const bases = [
  ...[3, 40, 160].map((words) => makeArticle({ words, seed: words })),
  rootWith([
    { type: 'headline', $: { bid: 'headline01' }, children: [text('Numbers')] },
    { type: 'standfirst', $: { bid: 'standfirst' }, children: [] },
    paragraph('paragraph1', text('One.')),
    listOf('list000001', 'Two.', 'Three.'),
    paragraph('paragraph2', text('Four.')),
    listOf('list000002', 'Five.'),
    paragraph('paragraph3', text('Six.')),
  ]),
  makeArticle({ words: 400, seed: 400 }),
].map((root) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, root);
  return Y.encodeStateAsUpdate(doc);
});

function listOf(bid: string, ...items: string[]): BlockJSON {
  const children = items.map((words, index) => ({
    type: 'listitem' as const,
    $: { bid: `${bid}${String(index)}` },
    children: [text(words)],
  }));
  return { type: 'list', listType: 'bullet', $: { bid }, children };
}

const scripts = (longest: number): fc.Arbitrary<Step[]> =>
  fc.array(steps, { minLength: 1, maxLength: longest });

const base = fc.nat({ max: bases.length - 1 });

/** Ids of blocks that were not there before are told apart by their order alone. */
function likeIn(root: RootJSON, base: RootJSON): string {
  const known = new Set(bidsOf(base));
  let text = JSON.stringify(root);
  // Headline and standfirst are what they are, whatever became of their words.
  root.children.slice(0, 2).forEach(({ $, type }) => {
    text = text.replace(`"${$?.bid}"`, `"${type}"`);
    known.add($?.bid ?? '');
  });
  // So is the empty paragraph that a piece without words at its end is given.
  const last = root.children.at(-1);
  if (last?.type === 'paragraph' && last.children.length === 0) {
    text = text.replace(`"${last.$?.bid}"`, '"end"');
    known.add(last.$?.bid ?? '');
  }
  // A list is its items, which have ids of their own.
  for (const [, bid = ''] of text.matchAll(/"\$":\{"bid":"([^"]*)"[^}]*\},"listType"/g)) {
    text = text.replace(`"${bid}"`, '"list"');
    known.add(bid);
  }
  bidsOf(root)
    .filter((bid) => !known.has(bid))
    .forEach((bid, index) => (text = text.replaceAll(`"${bid}"`, `"new-${index}"`)));
  return text;
}

const idsOf = (root: RootJSON): string[] => [
  ...new Set(
    [...JSON.stringify(root).matchAll(/"(?:ins|del|fmt|link|lang|split|set|join):([a-z0-9]+)"/g)].map(
      (found) => found[1]!,
    ),
  ),
];

/** Ids are each copy's own. */
const saidIn = (copy: Copy): unknown[] =>
  copy.threads().map(({ anchor, comments, resolved }) => [anchor.kind, comments.length, resolved !== null]);

/** As the editor decides a long review: what is one block's business first, the rest at once. */
function byBlock(root: RootJSON, verdict: 'accept' | 'reject'): RootJSON {
  const ids = suggestionIds(root);
  const children = root.children.map((block) => decideAlone(block, ids, verdict) ?? block);
  return decide({ ...root, children }, ids, verdict);
}

function playBoth(index: number, script: readonly Step[]): void {
  const state = bases[index]!;
  const suggesting = new Copy(state, 10, 'ann');
  const plain = new Copy(state, 20, null);
  const base = suggesting.root();
  for (const step of script) {
    suggesting.play(step);
    plain.play(step);
  }
  const marked = suggesting.root();
  expect(JSON.stringify(withoutNotes(rejectAll(marked)))).toBe(JSON.stringify(base));
  expect(suggestionIds(marked)).toEqual(new Set(idsOf(marked)));
  expect(byBlock(marked, 'accept')).toEqual(acceptAll(marked));
  expect(byBlock(marked, 'reject')).toEqual(rejectAll(marked));
  expect(likeIn(withoutNotes(acceptAll(marked)), base)).toBe(likeIn(withoutNotes(plain.root()), base));
  const fields = readMeta(suggesting.doc);
  expect(fields).toEqual(EMPTY_META);
  expect(withFields(fields, fieldSuggestionsOf(suggesting.doc))).toEqual(readMeta(plain.doc));
  expect(saidIn(suggesting)).toEqual(saidIn(plain));
  // Saved and opened, exported and imported.
  const saved = new Y.Doc();
  Y.applyUpdate(saved, Y.encodeStateAsUpdate(suggesting.doc));
  expect(readRoot(saved)).toEqual(marked);
  expect(readThreads(saved)).toEqual(suggesting.threads());
  expect(fieldSuggestionsOf(saved)).toEqual(fieldSuggestionsOf(suggesting.doc));
  expect(parseRoot(JSON.parse(JSON.stringify(marked)))).toEqual(marked);
}

const START = { block: 0, more: 0, from: 0, to: 0 };
/**
 * Scripts that once failed: words beside a list in an item of a moved list; Enter in an item that moved twice; a list inside one that a paste divided; two lists
 * that a text taken whole brings together; Enter at the
 * end that such a text was given; a line break that was all of a link; words
 * replaced in a list that moved twice; an item between two that hold lists, which went; a
 * list beside the two that Backspace joins; words that came back, were divided and went with their block; a block
 * split off in the name of one that goes; an item that goes between two that hold lists.
 */
const examples: [number, Step[]][] = [
  [
    4,
    [
      { do: 'take', at: START },
      { do: 'nodes', at: { ...START, block: 0.534 }, words: 'a', figure: false },
      { do: 'move-to', at: START, to: 0, side: 'before' },
    ],
  ],
  [
    3,
    [
      { do: 'move', at: { ...START, block: 0.625 }, direction: 'up' },
      { do: 'take', at: START },
      { do: 'enter', at: { ...START, block: 0.625 } },
    ],
  ],
  [
    4,
    [
      { do: 'paste', at: { ...START, block: 0.8 }, words: ' \n\nb\nc\n\n ' },
      { do: 'nodes', at: { ...START, block: 0.53 }, words: 'a', figure: false },
    ],
  ],
  [3, [{ do: 'take', at: { ...START, block: 0.625 } }]],
  [
    0,
    [
      {
        do: 'delete',
        at: { ...START, block: 0.75, to: 0.999 },
        direction: 'backward',
        unit: 'character',
        times: 1,
      },
      { do: 'take', at: { ...START, block: 0.75 } },
      { do: 'enter', at: { ...START, block: 0.75 } },
      { do: 'format', at: START, format: 'bold' },
    ],
  ],
  [
    0,
    [
      { do: 'nodes', at: START, words: 'a', figure: false },
      { do: 'break', at: { ...START, block: 0.8, to: 0.999 } },
      { do: 'take', at: START },
      { do: 'link', at: { ...START, block: 0.6, to: 0.999 }, url: 'https://a.example/' },
      { do: 'type', at: { ...START, block: 0.6 }, words: 'a' },
      { do: 'enter', at: { ...START, block: 0.6, from: 0.667 } },
    ],
  ],
  [
    3,
    [
      { do: 'move', at: { block: 0.568, more: 0, from: 0, to: 0 }, direction: 'up' },
      { do: 'move', at: { block: 0.676, more: 0, from: 0, to: 0 }, direction: 'up' },
      { do: 'move', at: { block: 0.353, more: 1, from: 0.999, to: 0.798 }, direction: 'down' },
      { do: 'replace-all', at: { block: 0.346, more: 0, from: 0, to: 0 }, words: 'x' },
    ],
  ],
  [
    3,
    [
      { do: 'remove', at: { block: 0.634, more: 0, from: 0, to: 0 } },
      { do: 'break', at: { block: 0.68, more: 0, from: 0, to: 0 } },
      { do: 'paste', at: { block: 0.867, more: 0, from: 0, to: 0 }, words: 'x\n\ny' },
      { do: 'nodes', at: { block: 0.399, more: 0, from: 0, to: 0 }, words: 'x', figure: false },
    ],
  ],
  [
    4,
    [
      { do: 'indent', at: { block: 0.766, more: 0, from: 0, to: 0 }, direction: 'in' },
      { do: 'paste', at: { block: 0.775, more: 0, from: 0, to: 0 }, words: 'x\n\ny' },
      {
        do: 'delete',
        at: { block: 0.773, more: 0, from: 0, to: 0 },
        direction: 'backward',
        unit: 'line',
        times: 3,
      },
    ],
  ],
  [
    3,
    [
      { do: 'move', at: { block: 0.336, more: 1, from: 0, to: 0 }, direction: 'down' },
      { do: 'duplicate', at: { block: 0.559, more: 0, from: 0, to: 0 } },
      { do: 'type', at: { block: 0, more: 3, from: 0, to: 0 }, words: 'x' },
      { do: 'duplicate', at: { block: 0.351, more: 0, from: 0, to: 0 } },
      { do: 'take', at: { block: 0, more: 0, from: 0, to: 0 } },
      {
        do: 'delete',
        at: { block: 0.632, more: 0, from: 0.999, to: 0.999 },
        direction: 'backward',
        unit: 'line',
        times: 3,
      },
    ],
  ],
  [
    2,
    [
      { do: 'break', at: { block: 0.655, more: 2, from: 0.999, to: 0 } },
      {
        do: 'delete',
        at: { block: 0.867, more: 0, from: 0.888, to: 0 },
        direction: 'backward',
        unit: 'character',
        times: 1,
      },
      { do: 'undo' },
      { do: 'replace-all', at: { block: 0, more: 0, from: 0, to: 0 }, words: '' },
      { do: 'figure', at: { block: 0.431, more: 0, from: 0, to: 0 }, role: 'inline' },
      {
        do: 'delete',
        at: { block: 0.826, more: 0, from: 0, to: 0 },
        direction: 'forward',
        unit: 'line',
        times: 3,
      },
      { do: 'undo' },
    ],
  ],
  [
    3,
    [
      {
        do: 'delete',
        at: { block: 0.391, more: 0, from: 0, to: 0 },
        direction: 'forward',
        unit: 'word',
        times: 3,
      },
      { do: 'duplicate', at: { block: 0.715, more: 0, from: 0, to: 0 } },
      {
        do: 'delete',
        at: { block: 0.44, more: 1, from: 0, to: 0.999 },
        direction: 'forward',
        unit: 'character',
        times: 2,
      },
      { do: 'duplicate', at: { block: 0.688, more: 0, from: 0, to: 0 } },
    ],
  ],
  [
    4,
    [
      { do: 'indent', at: { block: 0.643, more: 1, from: 0, to: 0 }, direction: 'in' },
      { do: 'remove', at: { block: 0.758, more: 0, from: 0, to: 0 } },
    ],
  ],
];

describe('a script of edits in suggesting mode', () => {
  it('is nothing once rejected, and plain editing once accepted', () => {
    fc.assert(fc.property(base, scripts(60), playBoth), { examples });
  });

  it('is a valid piece after any mix of decisions', () => {
    fc.assert(
      fc.property(
        base,
        scripts(30),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (index, script, answers, rest) => {
          const copy = new Copy(bases[index]!, 10, 'ann');
          for (const step of script) copy.play(step);
          let root = copy.root();
          idsOf(root).forEach((id, index) => {
            const answer = answers[index];
            if (answer !== undefined) root = decide(root, [id], answer ? 'accept' : 'reject');
            if (answer !== undefined) expect(() => parseRoot(rejectAll(root))).not.toThrow();
          });
          const settled = rest ? acceptAll(root) : rejectAll(root);
          expect(idsOf(settled)).toEqual([]);
          expect(parseRoot(settled)).toEqual(settled);
        },
      ),
    );
  });
});
