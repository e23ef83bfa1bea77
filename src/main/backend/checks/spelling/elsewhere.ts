/** Spelling in French and Spanish: words in small letters that are a slip away from one that the dictionary has. */
import type { CheckBlock } from '../rule';
import { foldName, primarySubtag, startsSentence } from '../text/words';
import { liesInOne, type Span } from '../text/span';
import { asidesIn } from './asides';
import { dictionaryFor, type Dictionary } from './dictionary';
import { likelySlips } from './finger-slips';

export interface Slip extends Span {
  word: string;
  /** What is meant, or "" where several words are as near. */
  use: string;
  /** Its capital may be a name's. */
  opens: boolean;
}

const LETTERS: Readonly<Record<string, string>> = {
  fr: 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ',
  es: 'abcdefghijklmnopqrstuvwxyzáéíóúñü',
};
/** A word; its hyphens divide words of their own. */
const WORD =
  /(?<![\p{L}\p{N}’'._/@#&\u00ad\u200b-\u200d-])\p{L}[\p{L}\p{M}’']*(?:-[\p{L}\p{M}’']+)*(?![\p{N}_/@&\u00ad\u200b-\u200d])/gu;
/** l’eau, qu’il, lorsqu’on: what stands before the apostrophe is a word by itself. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)[’']/iu;
/** Shorter ones are a letter away from too many others. */
const SHORTEST = 4;
const SHORTEST_OPENING = 6;
/** Where more of the longer words are unknown, the words are in another language. */
const STRANGE_SHARE = 0.3;

export function hasWordsElsewhere(language: string): boolean {
  return primarySubtag(language) in LETTERS;
}

/** `isHouses` says which words the house has added to its list. */
export function slipsElsewhere(block: CheckBlock, isHouses: (word: string) => boolean): Slip[] {
  const language = primarySubtag(block.language);
  const dictionary = dictionaryFor(language);
  const letters = LETTERS[language];
  if (dictionary === null || letters === undefined) return [];
  const skipped = asidesIn(block, language);
  const isRight = (word: string): boolean => isHouses(word) || isKnown(dictionary, word);
  const words = wordsOf(block, skipped);
  const unknown = words.filter(({ whole, word }) => !isRight(whole) && !isRight(word));
  const foreign = [...block.marks.quotations, { start: 0, end: block.text.length }].filter((place) => {
    const count = (all: readonly Span[]): number => all.filter((word) => liesInOne([place], word)).length;
    return count(unknown) > 1 && count(unknown) > STRANGE_SHARE * count(words);
  });
  const strange = unknown.filter((word) => !liesInOne(foreign, word));
  return strange.flatMap(({ start, end, word }) => {
    const opens = /^\p{Lu}/u.test(word);
    if (opens && (word.length < SHORTEST_OPENING || !opensSentence(block.text, start, end))) return [];
    // Two strange words side by side are borrowed: smart city.
    if (strange.some((other) => other.end + 1 === start || end + 1 === other.start)) return [];
    const use = nearest(dictionary, word.toLowerCase(), letters);
    if (use === null) return [];
    return [{ start, end, word, use: opens ? use.charAt(0).toUpperCase() + use.slice(1) : use, opens }];
  });
}

/** The parts that may be misspelt, with the word that each is in. */
function wordsOf({ text }: CheckBlock, skipped: readonly Span[]): (Span & { word: string; whole: string })[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: found, index }) => {
    if (liesInOne(skipped, { start: index, end: index + found.length })) return [];
    let offset = index;
    return found.split('-').flatMap((part) => {
      const from = offset + (ELIDED.exec(part)?.[0].length ?? 0);
      offset += part.length + 1;
      const word = text.slice(from, offset - 1).replace(/[’']$/u, '');
      // Capitals inside, or in the second place, are a name’s or a short form’s.
      const isPlain =
        word.length >= SHORTEST && /^\p{Script=Latin}+$/u.test(word) && /^\p{L}\p{Ll}+$/u.test(word);
      // Saint-Ouen, l’Insee: a capital that no sentence begins with.
      const isName = /^\p{Lu}/u.test(word) && from !== index;
      return isPlain && !isName ? [{ start: from, end: from + word.length, word, whole: found }] : [];
    });
  });
}

function opensSentence(text: string, start: number, end: number): boolean {
  return startsSentence(text, start) && /^,?\s\p{Ll}/u.test(text.slice(end, end + 3));
}

/** What is put before a word as it is: exministro, ciberataque. */
const PREFIXED =
  /^(?:ex|anti|auto|bio|ciber|co|euro|extra|hiper|infra|inter|macro|mega|meta|micro|mini|multi|neo|pan|pluri|pos|post|pre|pro|re|semi|sobre|sub|super|tele|trans|ultra|vice)(?=\p{L}{4})/u;

function isKnown(dictionary: Dictionary, word: string): boolean {
  const small = word.replaceAll("'", '’').toLowerCase();
  return [word, small, small.replace(PREFIXED, '')].some((form) => dictionary.knows(form));
}

/** Null where no word is near. A lost accent is the likeliest slip of all. */
function nearest(dictionary: Dictionary, word: string, letters: string): string | null {
  const accented = likelySlips(word, letters)
    .flat()
    .filter((candidate) => foldName(candidate) === foldName(word));
  for (const candidates of [accented, ...likelySlips(word, letters)]) {
    const right = [...new Set(candidates)].filter((candidate) => dictionary.knows(candidate));
    const [only, ...others] = right;
    if (only !== undefined) return others.length === 0 ? only : '';
  }
  return null;
}
