/** Sentence starts, folding and word counts as rules need them. Pure. */
import { at, isGap } from './characters';

const OPENERS = '“‘«‹„‚"\'([「『（《〈';
const SENTENCE_ENDS = '.!?…:;—–|•/。！？：；';
const CLOSERS = '”’»›"\')]」』）》〉';

/** Whether a word at this offset has its capital from standing at a beginning: of the block, a line, a sentence, a quotation. */
export function startsSentence(text: string, offset: number): boolean {
  let before = offset - 1;
  if (OPENERS.includes(at(text, before)) && at(text, before) !== '') return true;
  while (isGap(at(text, before)) && before >= 0) {
    if (at(text, before) === '\n') return true;
    before -= 1;
  }
  while (before >= 0 && CLOSERS.includes(at(text, before))) before -= 1;
  const last = at(text, before);
  return last === '' || SENTENCE_ENDS.includes(last);
}

/** Letters with a stroke through them or grown together, which no normal form takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ħ: 'h', Ħ: 'h', ı: 'i', ŧ: 't' },
  ...{ ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' },
};

/** For comparing: without case, diacritics, and the marks that spellings differ in (hyphens, dots, spaces). */
export function foldName(text: string): string {
  return text
    .replace(/[łŁøØđĐðÐħĦıŧßæÆœŒþÞ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\s.·‐‑-]/gu, '')
    .replace(/[‘ʼ´`]/gu, '’')
    .replace(/'/g, '’')
    .toLowerCase();
}

/** For comparing whole texts: letters and digits only, in lower case, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const subtags = new Map<string, string>();
/** Asked of every block by every rule; there are only so many languages. */
export function primarySubtag(language: string): string {
  const known = subtags.get(language);
  if (known !== undefined) return known;
  const subtag = language.toLowerCase().split('-')[0] ?? '';
  subtags.set(language, subtag);
  return subtag;
}
