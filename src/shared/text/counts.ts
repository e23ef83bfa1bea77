/**
 * Counting words the way a desk does. A run of letters and digits is a word, with the apostrophes, hyphens and
 * points inside it; scripts written without spaces count each character. Pure, and fast enough for every keystroke
 * of a long piece. Must not know documents: callers pass plain text.
 */

/** Han, Hiragana and Katakana, with the marks that belong to them (々, ー). */
const CHARACTER = '[\\p{L}&&[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]]';
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--${CHARACTER}]`;
/** What may stand between letters without ending the word: don’t, well-known, U.S., a@b.org, 1,000. */
const JOINER = "['’‐‑\\-.@_]|(?<=\\p{N}),(?=\\p{N})";
const WORD = new RegExp(`${CHARACTER}|${LETTER}+(?:(?:${JOINER})${LETTER}+)*`, 'gv');

export function countWords(text: string): number {
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words += 1;
  return words;
}
