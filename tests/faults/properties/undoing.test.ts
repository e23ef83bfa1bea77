/** Random scripts with many undos and redos: each gives the piece as it was, to the letter, plain or suggesting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../../src/shared/document/headless';
import { fieldSuggestionsOf } from '../../../src/shared/document/suggestions/fields';
import { readMeta } from '../../../src/shared/document/ydoc';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { edits, type Step } from '../support/steps';

const bases = [40, 160, 400].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const script: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: edits },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
  ),
  { minLength: 2, maxLength: 40 },
);

const stateOf = (copy: Copy): string =>
  JSON.stringify([copy.root(), readMeta(copy.doc), fieldSuggestionsOf(copy.doc)]);

describe('undo and redo', () => {
  it.each([null, 'ann'])('give the piece as it was, edited by %s', (person) => {
    fc.assert(
      fc.property(fc.nat({ max: bases.length - 1 }), script, (index, steps) => {
        const copy = new Copy(bases[index]!, 10, person);
        const states = [stateOf(copy)];
        let now = 0;
        for (const step of steps) {
          const moved = copy.play(step);
          if (!moved) continue;
          now += moved;
          if (step.do !== 'undo' && step.do !== 'redo') states.splice(now, Infinity, stateOf(copy));
          expect(stateOf(copy)).toBe(states[now]);
        }
      }),
    );
  });
});
