import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToLines, cutToWidth } from './cut';
import { graphemesOf, linesOf, spaced } from './lines';
import { widthOf, type Type } from './width';

const ARIAL: Type = { face: 'sans', size: 20 };
const ENGLISH = 'The harbour needs benches before it needs another car park on the old quay';
const CHINESE = '港口需要长椅，而不是老码头上的又一个停车场，因为没有座位的街道只是一条走廊。';
const ARABIC = 'يحتاج الميناء إلى مقاعد قبل أن يحتاج إلى موقف آخر للسيارات على الرصيف القديم';

describe('width', () => {
  it('is that of the font’s own table', () => {
    // Arial: H 1479, i 455, space 569 of 2048.
    expect(widthOf('Hi ', { face: 'sans', size: 2048 })).toBe(1479 + 455 + 569);
    expect(widthOf('Hi', { face: 'sans', bold: true, size: 2048 })).toBe(1479 + 569);
    expect(widthOf('Hi', { face: 'serif', size: 2048 })).toBe(1479 + 569);
  });
  it('takes a whole em for Han, kana and hangul', () => {
    expect(widthOf('港口。かな한글', ARIAL)).toBe(7 * 20);
  });
  it('sees that Arabic letters join', () => {
    const apart = [...'بيت'].reduce((sum, letter) => sum + widthOf(letter, ARIAL), 0);
    expect(widthOf('بيت', ARIAL)).toBeLessThan(apart * 0.8);
    // Lam and alef are one form; a vowel sign takes no room.
    expect(widthOf('لا', ARIAL)).toBeLessThan(widthOf('ل', ARIAL) + widthOf('ا', ARIAL));
    expect(widthOf('بَيت', ARIAL)).toBe(widthOf('بيت', ARIAL));
  });
  it('counts an emoji of several parts once, and joiners and accents not at all', () => {
    expect(widthOf('👩‍👩‍👧', ARIAL)).toBe(widthOf('👍', ARIAL));
    expect(widthOf('e\u0301', ARIAL)).toBe(widthOf('e', ARIAL));
  });
});

describe('lines', () => {
  it('break after spaces and hyphens', () => {
    expect(linesOf('A well-known name', ARIAL, 100)).toEqual(['A well-', 'known', 'name']);
  });
  it('break between Han characters, but not before closing punctuation', () => {
    const lines = linesOf(CHINESE, ARIAL, 100);
    expect(lines.join('')).toBe(CHINESE);
    expect(lines.every((line) => widthOf(line, ARIAL) <= 100)).toBe(true);
    expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
  });
  it('keep a space that does not break', () => {
    expect(linesOf('wait 10\u00a0km more', ARIAL, 80)).toEqual(['wait', '10\u00a0km', 'more']);
  });
  it('chop one unbreakable word', () => {
    const lines = linesOf('x'.repeat(40), ARIAL, 100);
    expect(lines).toEqual(['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxxxxxxx']);
  });
});

describe('a cut by pixels', () => {
  it.each([ENGLISH, CHINESE, ARABIC])('keeps what fits: %s', (text) => {
    const cut = cutToWidth(text, ARIAL, 400);
    expect(cut.cut).toBe(true);
    expect(widthOf(cut.text, ARIAL)).toBeLessThanOrEqual(400);
    expect(widthOf(cut.text, ARIAL)).toBeGreaterThan(300);
    expect(text.startsWith(cut.text.slice(0, -2))).toBe(true);
    expect(cutToWidth(text, ARIAL, 5000)).toMatchObject({ text, cut: false });
  });
  it('ends at a word where words have spaces', () => {
    expect(cutToWidth(ENGLISH, ARIAL, 400).text).toBe('The harbour needs benches before it …');
  });
  it('never falls inside a character', () => {
    expect(cutToWidth('👩‍👩‍👧'.repeat(9), ARIAL, 100, '…').text).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…');
  });
});

describe('a cut by lines', () => {
  it.each([ENGLISH, CHINESE, ARABIC])('fills the last line: %s', (text) => {
    const cut = cutToLines(text, ARIAL, 200, 2);
    expect(cut.cut).toBe(true);
    expect(cut.lines).toBeGreaterThan(2);
    expect(linesOf(cut.text, ARIAL, 200)).toHaveLength(2);
    expect(text.startsWith(cut.text.slice(0, -1))).toBe(true);
  });
  it('leaves what fits as it is', () => {
    expect(cutToLines(CHINESE, ARIAL, 400, 3)).toEqual({ text: CHINESE, cut: false, lines: 2 });
  });
  it('holds for any text', () => {
    const word = fc.stringMatching(/^[a-zé漢字ب-ي👍-]{0,30}$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 60, max: 400 }), (parts, pixels) => {
        const text = parts.join(' ');
        const lines = linesOf(text, ARIAL, pixels);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          if (graphemesOf(line).length > 1) expect(widthOf(line, ARIAL)).toBeLessThanOrEqual(pixels + 0.001);
        }
        const cut = cutToLines(text, ARIAL, pixels, 2);
        expect(cut.cut).toBe(lines.length > 2);
        expect(linesOf(cut.text, ARIAL, pixels).length).toBeLessThanOrEqual(2);
        expect(spaced(text).startsWith(cut.cut ? cut.text.slice(0, -1) : cut.text)).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
