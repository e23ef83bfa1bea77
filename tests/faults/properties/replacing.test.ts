/** Many words replaced in suggesting mode, after random scripts of two people: the same as one place after the other. */
import { $getRoot, $parseSerializedNode } from 'lexical';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalRoot } from '../../../src/shared/document/canonical';
import { createDocumentEditor, writeRoot } from '../../../src/shared/document/headless';
import type { RootJSON } from '../../../src/shared/document/json';
import { $shownBlocks, foundIn } from '../../../src/shared/document/operations/shown';
import { suggestingOperations } from '../../../src/shared/document/operations/suggesting';
import type { TextSpan } from '../../../src/shared/document/operations/types';
import { bidsOf } from '../../../src/shared/document/schema';
import { suggestionIds } from '../../../src/shared/document/suggestions/decide';
import { finder } from '../../../src/shared/text/find';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { edits, type Edit } from '../support/steps';

const bases = [3, 40].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const script = fc.array(edits, { maxLength: 6 });
const query = fc.constantFrom('e', 'a', 'er', 'the', 'r ', ' a', 'ee');
const words = fc.oneof(fc.constantFrom('', 'x', 'e', 'the', 'e e', ' '), fc.string({ maxLength: 3 }));

const $found = (query: string): TextSpan[] => {
  const find = finder(query, { matchCase: true, wholeWords: false, ignoreAccents: false }, 'en');
  return find ? $shownBlocks().flatMap((block) => foundIn(block, find)) : [];
};

function piece(root: RootJSON, person: string) {
  const editor = createDocumentEditor();
  const update = (work: () => void) => editor.update(work, { discrete: true });
  update(() => root.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  const by = suggestingOperations({ person: () => person, now: () => '2026-11-28T09:00:00.000Z' });
  return {
    replace: (query: string, words: string, which: (found: TextSpan[]) => TextSpan[]): number => {
      let count = 0;
      update(() => void (count = by.replaceFound(which($found(query)), words)));
      return count;
    },
    count: (query: string): number => editor.read(() => $found(query).length),
    read: (): RootJSON => canonicalRoot(editor.getEditorState().toJSON().root),
  };
}

/** New suggestions and blocks are told apart by their order alone. */
function likeIn(root: RootJSON, before: RootJSON): string {
  const known = new Set([...suggestionIds(before), ...bidsOf(before)]);
  const text = JSON.stringify(byWhatIsSaid(root));
  const ids = [...suggestionIds(root), ...bidsOf(root)]
    .filter((id) => !known.has(id))
    .sort((one, other) => text.indexOf(one) - text.indexOf(other));
  const named = ids.reduce((text, id, index) => text.replaceAll(id, `new-${index}`), JSON.stringify(root));
  return JSON.stringify(sorted(JSON.parse(named)));
}

/** Several marks of one block stand in the order of their ids, which are chance: here in that of what they say, as all keys. */
function byWhatIsSaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byWhatIsSaid);
  if (typeof value !== 'object' || value === null) return value;
  const said = ([key, inner]: [string, unknown]): string => key.replace(/:.*/u, '') + JSON.stringify(inner);
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries
      .map(([key, inner]): [string, unknown] => [key, byWhatIsSaid(inner)])
      .sort((one, other) => (said(one) < said(other) ? -1 : 1)),
  );
}

/** Equal whatever the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const START = { block: 0, more: 0, from: 0, to: 0 };

/** Words of a block that is the person's own, and has a link of theirs. */
const inOwnBlock: [number, Edit[], Edit[], ' a' | 'a' | 'r ', string, 'ann'] = [
  1,
  [
    { do: 'link', at: { ...START, block: 0.75, to: 0.999 }, url: 'https://a.example/' },
    { do: 'role', at: START, words: ' ' },
    { do: 'take', at: START },
  ],
  [],
  ' a',
  '',
  'ann',
];

/** Words of one's own block that is to be several. */
const inOwnSplit: typeof inOwnBlock = [
  1,
  [
    { do: 'duplicate', at: { ...START, block: 0.75 } },
    { do: 'paste', at: { ...START, block: 0.984 }, words: ' \n\nb\nc\n\n ' },
  ],
  [],
  ' a',
  '',
  'ann',
];

/** The caption of an image of one's own in which another suggests a picture. */
const inOwnCaption: typeof inOwnBlock = [
  0,
  [
    { do: 'figure', at: START, role: 'lead' },
    { do: 'type', at: { ...START, block: 0.5 }, words: 'a' },
  ],
  [{ do: 'picture', at: START, media: 'a'.repeat(64) }],
  'a',
  '',
  'ann',
];

/** The text alternative of an image that another moved. */
const inMovedImage: typeof inOwnBlock = [
  0,
  [{ do: 'role', at: START, words: 'a' }],
  [
    { do: 'take', at: START },
    { do: 'take', at: START },
  ],
  'r ',
  '',
  'ann',
];

describe('replacing all in suggesting mode', () => {
  it('marks what replacing one place after the other marks', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: bases.length - 1 }),
        script,
        script,
        query,
        words,
        fc.constantFrom('ann', 'bob', 'carol'),
        (index, mine, theirs, query, words, person) => {
          const ann = new Copy(bases[index]!, 10, 'ann');
          for (const edit of mine) ann.play(edit);
          const bob = new Copy(Y.encodeStateAsUpdate(ann.doc), 20, 'bob');
          for (const edit of theirs) bob.play(edit);
          const root = bob.root();
          const [together, single] = [piece(root, person), piece(root, person)];
          // Some, so that places that words came to do not count.
          const count = together.replace(query, words, (found) => found.slice(0, 12));
          let counted = 0;
          for (let place = Math.min(12, single.count(query)) - 1; place >= 0; place -= 1)
            counted += single.replace(query, words, (found) => found.slice(place, place + 1));
          expect(count).toBe(counted);
          expect(likeIn(together.read(), root)).toBe(likeIn(single.read(), root));
        },
      ),
      { examples: [inOwnBlock, inOwnSplit, inOwnCaption, inMovedImage] },
    );
  });
});
