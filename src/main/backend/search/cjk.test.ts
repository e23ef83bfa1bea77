import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/fold';
import { testDesk, type TestDesk } from './testing';

/** Few characters, so that stretches repeat across texts and runs; one is beyond SQLite's own tables. */
const CHARACTERS = [
  ...'港口城市渡船々〇ひらがなカタカナーブ한국어항구',
  '\u{20BB7}',
  '\u{2B820}',
  '\u{30000}',
];
const OTHERS = [' ', '，', '。', '\n', 'ferry ', ' 3', '・', '「'];

const stretch = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''));
const text = fc
  .array(
    fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...CHARACTERS) },
      { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
      { weight: 1, arbitrary: fc.constant('AI') },
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

const AROUND_AI = new RegExp(`([${CHARACTERS.join('')}]{1,3})AI([${CHARACTERS.join('')}]{1,3})`, 'gu');

describe('Chinese, Japanese and Korean', () => {
  const texts = fc.sample(fc.tuple(text, text, text, text), { seed: 20_261_122, numRuns: 120 });
  const folded = texts.map((fields) => fields.map(fold));
  const idOf = (index: number): string => `p${String(index).padStart(3, '0')}`;
  let desk: TestDesk;

  beforeAll(() => {
    desk = testDesk();
    texts.forEach(([headline, standfirst, body, caption], index) => {
      desk.add(idOf(index), { headline: headline.replaceAll('\n', ' '), standfirst, body, caption });
    });
  });

  type Condition = (fields: readonly string[]) => boolean;
  const anyField =
    (holds: (field: string) => boolean): Condition =>
    (fields) =>
      fields.some((field) => holds(field));
  const has = (part: string): Condition => anyField((field) => field.includes(part));
  const not =
    (condition: Condition): Condition =>
    (fields) =>
      !condition(fields);
  /** What reading every text would find. */
  const bruteForce = (...conditions: Condition[]): string =>
    folded
      .flatMap((fields, index) => (conditions.every((condition) => condition(fields)) ? [idOf(index)] : []))
      .join(' ');
  const found = (query: string, typing = false): string =>
    desk
      .list({ query, typing, limit: 500 })
      .rows.map(({ id }) => id)
      .sort()
      .join(' ');

  it('every single character is found', () => {
    for (const character of CHARACTERS) expect(found(character)).toBe(bruteForce(has(character)));
  });

  it('every stretch that stands in a text is found exactly where it stands', () => {
    const places = fc
      .tuple(fc.nat(texts.length - 1), fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 4 }))
      .map(([piece, field, at, length]) => {
        const characters = [...(texts[piece]?.[field] ?? '')];
        return characters
          .slice(at % Math.max(1, characters.length))
          .slice(0, length)
          .join('');
      });
    const inOneRun = places.filter(
      (part) => part !== '' && [...part].every((character) => CHARACTERS.includes(character)),
    );
    fc.assert(
      fc.property(inOneRun, (part) => {
        expect(found(part)).toBe(bruteForce(has(part)));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('any stretch, there or not, is found exactly where it stands', () => {
    fc.assert(
      fc.property(stretch, fc.boolean(), (part, typing) => {
        expect(found(part, typing)).toBe(bruteForce(has(part)));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('is found beside a word of another script, in one go or apart', () => {
    const beside = texts
      .flat()
      .flatMap((field) =>
        [...field.matchAll(AROUND_AI)].map((match) => [match[1] ?? '', match[2] ?? ''] as const),
      );
    expect(beside.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...beside), fc.tuple(stretch, stretch)), ([before, after]) => {
        const together = new RegExp(`${before}[^\\p{L}\\p{N}]*ai[^\\p{L}\\p{N}]*${after}`, 'u');
        expect(found(`${before}AI${after}`)).toBe(bruteForce(anyField((field) => together.test(field))));
        expect(found(`${before} ${after}`)).toBe(bruteForce(has(before), has(after)));
        expect(found(`${before} -${after}`)).toBe(bruteForce(has(before), not(has(after))));
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
