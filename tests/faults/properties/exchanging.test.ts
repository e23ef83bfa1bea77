/** Two desks with data directories of their own that suggest on one piece and exchange through a folder, now and then. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT, shared } from '../../../src/main/backend/exchange/testing';
import { rejectAll } from '../../../src/shared/document/suggestions/decide';

const step = fc.record({
  who: fc.constantFrom(0, 1),
  start: fc.nat({ max: 12 }),
  length: fc.nat({ max: 5 }),
  words: fc.constantFrom('a', 'be', '', '🖊'),
  exchange: fc.boolean(),
});

describe('two desks that exchange now and then', () => {
  it('end with one piece that holds what both suggested', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { folder, ann, bob, id } = await shared();
        const desks = [ann, bob];
        for (const { who, start, length, words, exchange } of steps) {
          const desk = desks[who] ?? ann;
          desk.edit(id, ['paragraph1', start, start + length], (by) => {
            if (words === '') by.toggleFormat('italic');
            else by.insertText(words);
          });
          if (exchange) await desk.exchange.run(folder);
        }
        for (const desk of [ann, bob, ann]) await desk.exchange.run(folder);
        expect(bob.root(id)).toEqual(ann.root(id));
        expect(rejectAll(ann.root(id))).toEqual(ROOT);
        expect(bob.pieces.row(id)).toMatchObject({ headline: 'Tide', words: ann.pieces.row(id).words });
        for (const desk of desks) desk.store.close();
      }),
      // Files on a disk, several times a step.
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 20) / 5) },
    );
  });
});
