import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned, type Kept } from './thinning';

const HOUR = 60 * 60_000;
const NOW = new Date('2026-11-27T12:30:00.000Z');

const kept = (number: number, hoursAgo: number, isNamed = false): Kept => ({
  number,
  at: new Date(NOW.valueOf() - hoursAgo * HOUR).toISOString(),
  isNamed,
});

/** Three weeks of revisions, minutes apart or days, some of them named. */
const history = fc
  .array(fc.record({ minutes: fc.integer({ min: 1, max: 900 }), isNamed: fc.boolean() }), { maxLength: 60 })
  .map((steps) => {
    let at = NOW.valueOf() - 21 * 24 * HOUR;
    return steps.map(({ minutes, isNamed }, index): Kept => {
      at += minutes * 60_000;
      return { number: index + 1, at: new Date(at).toISOString(), isNamed: isNamed && index % 7 === 0 };
    });
  });

const without = (all: readonly Kept[], gone: readonly number[]): Kept[] =>
  all.filter(({ number }) => !gone.includes(number));
const later = (hours: number): Date => new Date(NOW.valueOf() + hours * HOUR);

describe('thinning', () => {
  it('keeps all of the last day, one an hour of the week before, and one a day of what is older', () => {
    const all = [
      kept(1, 400),
      kept(2, 300.2),
      kept(3, 300.1),
      kept(4, 200),
      kept(5, 40.4),
      kept(6, 40.2),
      kept(7, 39),
      kept(8, 3.2),
      kept(9, 3.1),
    ];
    expect(thinned(all, NOW)).toEqual([2, 5]);
  });

  it('never takes a named one, the first or the newest, nor anything of the last day', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 1000 }), (all, hours) => {
        const now = later(hours);
        const gone = new Set(thinned(all, now));
        for (const [index, { number, at, isNamed }] of all.entries()) {
          const isYoung = now.valueOf() - Date.parse(at) < 24 * HOUR;
          if (isNamed || isYoung || index === 0 || index === all.length - 1)
            expect(gone.has(number)).toBe(false);
        }
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  it('leaves one for every day there was one, and finds nothing more to do after it', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 1000 }), (all, hours) => {
        const now = later(hours);
        const left = without(all, thinned(all, now));
        const days = (some: readonly Kept[]): Set<string> => new Set(some.map(({ at }) => at.slice(0, 10)));
        expect(days(left)).toEqual(days(all));
        expect(thinned(left, now)).toEqual([]);
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  it('comes to the same whether it is done now and then or once', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 200 }), { maxLength: 6 }), (all, pauses) => {
        let hours = 0;
        let left = all;
        for (const pause of pauses) {
          hours += pause;
          left = without(left, thinned(left, later(hours)));
        }
        const end = later(hours + 100);
        expect(without(left, thinned(left, end))).toEqual(without(all, thinned(all, end)));
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});
