import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder, type FindOptions } from './find';

const found = (query: string, text: string, options: Partial<FindOptions> = {}, language = 'en'): string[] =>
  (
    finder(
      query,
      { matchCase: false, wholeWords: false, ignoreAccents: false, ...options },
      language,
    )?.(text) ?? []
  ).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('finder', () => {
  it('looks for nothing where nothing was asked for', () => {
    expect(finder('', { matchCase: true, wholeWords: false, ignoreAccents: false }, 'en')).toBeNull();
    expect(finder('\u00ad', { matchCase: true, wholeWords: false, ignoreAccents: false }, 'en')).toBeNull();
  });

  it('finds words in any case, or in this one', () => {
    expect(found('the', 'The other one.')).toEqual(['0 The', '5 the']);
    expect(found('the', 'The other one.', { matchCase: true })).toEqual(['5 the']);
    expect(found('οδος', 'ΟΔΟΣ')).toEqual(['0 ΟΔΟΣ']);
    expect(found('strasse', 'Straße')).toEqual(['0 Straße']);
    expect(found('i', 'Iı', {}, 'tr')).toEqual([]);
    expect(found('ı', 'Iı', {}, 'tr')).toEqual(['0 I', '1 ı']);
  });

  it('finds none upon another', () => {
    expect(found('aa', 'aaaaa')).toEqual(['0 aa', '2 aa']);
  });

  it('keeps to whole words if asked, whatever marks their borders', () => {
    const whole = { wholeWords: true };
    expect(found('port', 'port, export; port', whole)).toEqual(['0 port', '14 port']);
    expect(found('don', 'don’t don', whole)).toEqual(['6 don']);
    expect(found('of the', 'of the oft heard', whole)).toEqual(['0 of the']);
    expect(found('図書', '図書館は静か。図書', whole, 'ja')).toEqual(['7 図書']);
    expect(found('في', 'في فيلم', whole, 'ar')).toEqual(['0 في']);
  });

  it('finds accents as they are written, however they are stored, or leaves them out', () => {
    expect(found('résumé', 'resume re\u0301sume\u0301')).toEqual(['7 re\u0301sume\u0301']);
    expect(found('resume', 'resume résumé re\u0301sume\u0301')).toEqual(['0 resume']);
    expect(found('resume', 'Résumé re\u0301sume\u0301', { ignoreAccents: true })).toEqual([
      '0 Résumé',
      '7 re\u0301sume\u0301',
    ]);
    expect(found('Resume', 'Résumé résumé', { ignoreAccents: true, matchCase: true })).toEqual(['0 Résumé']);
    expect(found('lodz', 'ŁÓDŹ', { ignoreAccents: true })).toEqual(['0 ŁÓDŹ']);
  });

  it('never ends in the middle of a character', () => {
    expect(found('s', 'ß')).toEqual([]);
    expect(found('e', 'e\u0301')).toEqual([]);
    expect(found('👩', '👩‍👧 👩')).toEqual(['6 👩']);
  });

  it('finds set quotation marks and spaces by those of the keyboard, but a mark alone is that mark', () => {
    expect(found("don't", 'don’t don\u0027t')).toEqual(['0 don’t', '6 don\u0027t']);
    expect(found('10 km', '10\u00a0km')).toEqual(['0 10\u00a0km']);
    expect(found("'", '‘a’ \u0027')).toEqual(['4 \u0027']);
    expect(found('har\u00adbour', 'harbour har\u00adbour')).toEqual(['0 harbour', '8 har\u00adbour']);
  });

  it('finds what a plain search finds, where case and marks are those asked for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '水', ' ', '👍'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (query, text) => {
        const plain: string[] = [];
        for (
          let at = text.indexOf(query);
          query !== '' && at >= 0;
          at = text.indexOf(query, at + query.length)
        )
          plain.push(`${at} ${query}`);
        expect(found(query, text, { matchCase: true })).toEqual(plain);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
