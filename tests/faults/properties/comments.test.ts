/**
 * Random scripts on a piece with a comment: every commented character that is still there is still commented, and no
 * other of the characters that were there is; through every edit, undo, suggesting, and the merge of two copies.
 */
import fc from 'fast-check';
import { $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { $noteSelection } from '../../../src/shared/document/comments/annotate';
import { notedIn, withoutNotes } from '../../../src/shared/document/comments/notes';
import { writeRoot } from '../../../src/shared/document/headless';
import type { RootJSON } from '../../../src/shared/document/json';
import { $selectSpan } from '../../../src/shared/document/operations/find';
import { parseRoot } from '../../../src/shared/document/schema';
import { rejectAll } from '../../../src/shared/document/suggestions/decide';
import { Copy } from '../support/copies';
import { steps, type Step } from '../support/steps';

const LENGTH = 12;
/** A character each, used once, and by no script. */
const wordsOf = (block: number): string =>
  Array.from({ length: LENGTH }, (_, index) => String.fromCharCode(0xe000 + block * LENGTH + index)).join('');

const root: RootJSON = {
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'headline0' }, children: [{ type: 'text', text: wordsOf(0) }] },
    { type: 'standfirst', $: { bid: 'standfirst' }, children: [{ type: 'text', text: wordsOf(1) }] },
    { type: 'paragraph', $: { bid: 'paragraph2' }, children: [{ type: 'text', text: wordsOf(2) }] },
    { type: 'heading', tag: 'h2', $: { bid: 'heading003' }, children: [{ type: 'text', text: wordsOf(3) }] },
    { type: 'paragraph', $: { bid: 'paragraph4' }, children: [{ type: 'text', text: wordsOf(4) }] },
  ],
};
const bids = root.children.map((block) => block.$?.bid ?? '');

const spans = fc.record({
  block: fc.nat({ max: bids.length - 1 }),
  start: fc.nat({ max: LENGTH - 2 }),
  length: fc.integer({ min: 1, max: LENGTH }),
});

function begin(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, root);
  return Y.encodeStateAsUpdate(doc);
}

function comment(
  copy: Copy,
  { block, start, length }: { block: number; start: number; length: number },
): string {
  const end = Math.min(LENGTH, start + length);
  let quote = '';
  copy.editor.update(
    () => {
      $setSelection($selectSpan({ bid: bids[block]!, start, end }));
      quote = $noteSelection('thread1');
    },
    { discrete: true },
  );
  return quote;
}

const ours = (text: string): Set<string> =>
  new Set([...text].filter((sign) => sign >= '\ue000' && sign < '\uf000'));

function expectInPlace(now: RootJSON, quote: string): void {
  const there = ours(JSON.stringify(now));
  const expected = [...ours(quote)].filter((sign) => there.has(sign));
  expect([...ours(notedIn(now).get('thread1')?.text ?? '')].sort()).toEqual(expected.sort());
  expect(parseRoot(JSON.parse(JSON.stringify(now)))).toEqual(now);
  expect(JSON.stringify(withoutNotes(now))).not.toContain('note:');
}

describe('a comment', () => {
  it.each([null, 'ann'])('keeps its words through any script (suggesting as %s)', (person) => {
    fc.assert(
      fc.property(
        spans,
        fc.array(steps, { minLength: 1, maxLength: 30 }),
        (span, script: readonly Step[]) => {
          const copy = new Copy(begin(), 10, person);
          const quote = comment(copy, span);
          for (const step of script) {
            copy.play(step);
            expectInPlace(copy.root(), quote);
          }
          if (person !== null) expect(withoutNotes(rejectAll(copy.root()))).toEqual(root);
        },
      ),
    );
  });

  it('keeps its words where one copy comments and another suggests, whoever hears first', () => {
    fc.assert(
      fc.property(
        spans,
        fc.array(steps, { minLength: 1, maxLength: 12 }),
        (span, script: readonly Step[]) => {
          const [one, other] = [new Copy(begin(), 10, 'ann'), new Copy(begin(), 20, 'bob')];
          const quote = comment(one, span);
          for (const step of script) other.play(step);
          const [first, second] = [one.take(), other.take()];
          one.receive(second);
          other.receive(first);
          expect(other.root()).toEqual(one.root());
          expectInPlace(one.root(), quote);
        },
      ),
    );
  });
});
