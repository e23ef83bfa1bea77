/**
 * Typing in suggesting mode against plain typing, without a page: what a key costs from the operation to the document's
 * update, in one piece of 5,000 words with 500 open suggestions, in rounds that take turns in shuffled order.
 */
import { it } from 'vitest';
import * as Y from 'yjs';
import { $setSelection } from 'lexical';
import { bindDocument } from '../../src/shared/document/binding';
import { createDocumentEditor, readRoot } from '../../src/shared/document/headless';
import { plainOperations } from '../../src/shared/document/operations/plain';
import { plainKeys } from '../../src/shared/document/operations/plain-keys';
import { $selectSpan } from '../../src/shared/document/operations/find';
import { suggestingOperations } from '../../src/shared/document/operations/suggesting';
import { textBlocksOf } from '../../src/shared/document/read';
import { keepShape } from '../../src/shared/document/shape';
import { suggestionsOf } from '../../src/shared/document/suggestions/list';
import { figuresOf, median, report, reportRatio, shuffled } from './figures';
import { writeReviewed } from '../fixtures/reviewed-doc';

const WORDS = 5000;
const OPEN = 500;
const ROUNDS = 9;
/** So many that a collection of garbage or two in a round are not what its p95 says. */
const KEYS = 100;
const modes = {
  suggesting: suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' }),
  plain: { ...plainOperations, ...plainKeys },
};
type Mode = keyof typeof modes;

it('typing in suggesting mode with 500 open suggestions', () => {
  const doc = new Y.Doc();
  writeReviewed(doc, { words: WORDS, suggestions: OPEN, comments: 0 });
  const editor = createDocumentEditor();
  keepShape(editor);
  bindDocument(editor, doc, (error) => {
    throw error;
  });
  const blocks = textBlocksOf(readRoot(doc)).filter((block) => block.text.length > 100);
  const at = (bid: string, start: number, end: number, work: () => void): void =>
    editor.update(
      () => {
        $setSelection($selectSpan({ bid, start, end }));
        work();
      },
      { discrete: true },
    );
  const open = suggestionsOf(readRoot(doc)).length;

  const taken: Record<Mode, number[][]> = { suggesting: [], plain: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const mode of shuffled(Object.keys(modes) as Mode[])) {
      const block = blocks[(round * 7 + 3) % blocks.length];
      const keys: number[] = [];
      at(block?.node.$?.bid ?? '', 90, 90, () => undefined);
      for (let key = 0; key < KEYS; key += 1) {
        const from = performance.now();
        editor.update(() => modes[mode].insertText('x'), { discrete: true });
        keys.push(performance.now() - from);
      }
      if (round > 0) taken[mode].push(keys);
    }
  const ratio = (figure: 'p50' | 'p95'): number =>
    median(
      taken.suggesting.map(
        (keys, round) => figuresOf(keys)[figure] / figuresOf(taken.plain[round] ?? [])[figure],
      ),
    );
  for (const mode of Object.keys(modes) as Mode[])
    report(`a key in ${mode} mode, ${String(open)} suggestions open`, figuresOf(taken[mode].flat()));
  reportRatio(
    'a key in suggesting mode against plain typing, without a page',
    { rounds: ROUNDS, p50: ratio('p50'), p95: ratio('p95') },
    { p50: 1.25, p95: 1.5 },
  );
});
