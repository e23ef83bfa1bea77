/** How much text a line has and whether it reads as prose. Counts are weights for decisions, not word counts for readers. */

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Words; two Chinese, Japanese or Korean characters weigh as one. */
export function wordsIn(text: string): number {
  let count = 0;
  const rest = text.replace(CJK, () => {
    count += 0.5;
    return ' ';
  });
  return Math.ceil(count) + (rest.match(WORD)?.length ?? 0);
}

/** Share of CJK among all letters, 0 to 1. */
export function cjkShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(CJK)?.length ?? 0) / letters;
}

/** Ends as a sentence does, closing quotation marks and brackets aside. */
export function isTerminated(text: string): boolean {
  return /[.!?…。！？](?:["'”’»)\]）」』]|\s){0,4}$/u.test(text.slice(-12));
}

const endsAsQuestion = (text: string): boolean => /[?!？！]["'”’»)\]）」』]{0,2}$/u.test(text.slice(-4));

/** A sentence or more, as body text has it, or what leads up to a list; questions in headlines are too short to pass. */
export function isProse(text: string, words = wordsIn(text)): boolean {
  if (words >= 30) return true;
  if (/[:：]$/u.test(text)) return words >= 10;
  if (words < 8 || !isTerminated(text)) return false;
  return !endsAsQuestion(text) || words >= 16;
}

/** For comparing lines: case, accents, quotation marks, white space and outer punctuation do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s•·▪●*–—>»›|:.-]+/u, '')
    .replace(/[\s•·:：.…–—>»›|→*-]+$/u, '');
}
