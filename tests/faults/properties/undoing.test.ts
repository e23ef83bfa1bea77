/** Random scripts with many undos and redos: each gives the piece as it was, to the letter, plain or suggesting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../../src/shared/document/headless';
import { fieldSuggestionsOf } from '../../../src/shared/document/suggestions/fields';
import { readMeta } from '../../../src/shared/document/ydoc';
import { makeArticle } from '../../fixtures/make-article';
import { parseRoot } from '../../../src/shared/document/schema';
import { Copy, exchange } from '../support/copies';
import { Random } from '../support/random';
import { edits, type Step } from '../support/steps';

const bases = [40, 160, 400].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const base = fc.nat({ max: bases.length - 1 });
const steps = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
  { weight: 3, arbitrary: edits },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
);
const script = (maxLength: number): fc.Arbitrary<Step[]> => fc.array(steps, { minLength: 2, maxLength });

const stateOf = (copy: Copy): string =>
  JSON.stringify([copy.root(), readMeta(copy.doc), fieldSuggestionsOf(copy.doc)]);

describe('undo and redo', () => {
  it.each([null, 'ann'])('give the piece as it was, edited by %s', (person) => {
    fc.assert(
      fc.property(base, script(40), (index, steps) => {
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

  it('leave two people who suggest with one valid piece', () => {
    const rounds = fc.array(fc.tuple(script(8), script(8)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(base, rounds, fc.nat(), (index, all, dice) => {
        const random = new Random(dice);
        const copies = [new Copy(bases[index]!, 10, 'ann'), new Copy(bases[index]!, 20, 'bob')];
        for (const scripts of all) {
          copies.forEach((copy, at) => scripts[at]?.forEach((step) => copy.play(step)));
          exchange(copies, random);
          const [mine, theirs] = copies.map((copy) => copy.root());
          expect(theirs).toEqual(mine);
          expect(parseRoot(mine)).toEqual(mine);
        }
      }),
    );
  });
});
