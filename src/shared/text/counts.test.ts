import { describe, expect, it } from 'vitest';
import { countWords } from './counts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\t', 0],
    ['— … “” !', 0],
    ['One two three.', 3],
    ["Don’t, don't", 2],
    ['a well-known U.S. firm', 4],
    ['write to opinion@example.org', 3],
    ['1,000.50 and 3', 3],
    ['one,two', 2],
    ['before—after', 2],
    ['and/or', 2],
    ['l’été cafe\u0301', 2],
    ['中国的知识产权', 7],
    ['ひらがなとカタカナ', 9],
    ['スーパー', 4],
    ['人々、', 2],
    ['한국어 문장', 2],
    ['GDP 增长 5.2%', 4],
    ['𠮷野家', 3],
    ['مرحبا بالعالم', 2],
    ['हिन्दी में', 2],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts 50,000 words in a blink', () => {
    const text = 'The quick, well-known fox doesn’t jump. '.repeat(9000);
    const start = Date.now();
    expect(countWords(text)).toBe(54_000);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('takes an unbreakable word for one', () => {
    expect(countWords('x'.repeat(200_000))).toBe(1);
    expect(countWords('a-'.repeat(100_000))).toBe(1);
  });
});
