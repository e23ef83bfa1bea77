/**
 * Finds what a person means by a few letters. Accents, case and ligatures do not count. Every word of the query must
 * be found: as the start of a word at best, else inside one, else as letters in order ("opsh" in "open sheet").
 */
import { fold } from '../../../shared/text/fold';

export interface Range {
  start: number;
  end: number;
}

export interface FuzzyMatch {
  /** Higher is better. */
  score: number;
  /** Stretches of the text that were matched, in order, in UTF-16 positions of the text itself. */
  ranges: Range[];
}

interface Folded {
  text: string;
  /** For every character of `text` the position it has in the original. */
  origin: number[];
}

/** As shared/text/fold, but remembers where each letter came from, so that it can be marked. */
function foldWithOrigin(original: string): Folded {
  let text = '';
  const origin: number[] = [];
  let position = 0;
  for (const char of original) {
    const plain = fold(char);
    text += plain;
    for (let i = 0; i < plain.length; i++) origin.push(position);
    position += char.length;
  }
  origin.push(position);
  return { text, origin };
}

export function fuzzyMatch(query: string, original: string): FuzzyMatch | null {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const folded = foldWithOrigin(original);
  let score = 0;
  const found: Range[] = [];
  for (const word of words) {
    const match = findWord(word, folded.text);
    if (!match) return null;
    score += match.score;
    found.push(...match.ranges);
  }
  // Of two equal matches the shorter text is meant.
  score -= folded.text.length / 1000;
  return { score, ranges: joinRanges(found).map((range) => toOriginal(range, folded)) };
}

/** Where the words of a query stand in a text that was found by other means; words that do not stand there are left out. */
export function markWords(query: string, original: string): Range[] {
  const folded = foldWithOrigin(original);
  const found = fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => findWhole(word, folded.text)?.ranges ?? []);
  return joinRanges(found).map((range) => toOriginal(range, folded));
}

function findWord(word: string, text: string): FuzzyMatch | null {
  return findWhole(word, text) ?? (word.length < 2 ? null : findLetters(word, text));
}

function findWhole(word: string, text: string): FuzzyMatch | null {
  let inside = -1;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const range = { start: at, end: at + word.length };
    if (at === 0) return { score: 100, ranges: [range] };
    if (isBoundary(text, at)) return { score: 80, ranges: [range] };
    if (inside === -1) inside = at;
  }
  return inside === -1 ? null : { score: 40, ranges: [{ start: inside, end: inside + word.length }] };
}

/** Letters in order, each as near to a word's start as it can be; refused when they lie too far apart to be meant. */
function findLetters(word: string, text: string): FuzzyMatch | null {
  const ranges: Range[] = [];
  let from = 0;
  let starts = 0;
  for (const letter of word) {
    let at = text.indexOf(letter, from);
    if (at === -1) return null;
    if (at !== from || from === 0) {
      for (let next = at; next !== -1; next = text.indexOf(letter, next + 1)) {
        if (next === 0 || isBoundary(text, next)) {
          // Jump to a word's start only if the rest can still be found after it.
          if (canFollow(word.slice(ranges.length + 1), text, next + 1)) at = next;
          break;
        }
      }
    }
    if (at === 0 || isBoundary(text, at)) starts++;
    ranges.push({ start: at, end: at + 1 });
    from = at + 1;
  }
  if (starts === 0 || joinRanges(ranges).length > starts + 1) return null;
  return { score: 10 + starts, ranges };
}

function canFollow(letters: string, text: string, from: number): boolean {
  let at = from;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isBoundary = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

function toOriginal(range: Range, folded: Folded): Range {
  const start = folded.origin[range.start] ?? 0;
  const last = folded.origin[range.end - 1] ?? start;
  // The end lies where the character after the last matched one begins in the original.
  const end = folded.origin.find((position) => position > last) ?? last;
  return { start, end };
}

/** The items whose text matches, best first; all of them, as they are, for an empty query. */
export function fuzzyFilter<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): { item: Item; match: FuzzyMatch }[] {
  if (query.trim() === '') return items.map((item) => ({ item, match: { score: 0, ranges: [] } }));
  return items
    .flatMap((item) => {
      const match = fuzzyMatch(query, textOf(item));
      return match ? [{ item, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score);
}
