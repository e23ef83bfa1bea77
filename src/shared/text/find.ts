/**
 * Finding words in a text as a person means them: whatever their case, and if asked whole words alone or letters without
 * their accents. A place found begins and ends with a character as it is read, never in the middle of one. Pure; must
 * not know where the text stands.
 */
import { fold } from './fold';

export interface FindOptions {
  matchCase: boolean;
  /** Found words begin and end where words do; in Chinese and Japanese as well. */
  wholeWords: boolean;
  /** é is found by e, ß by ss. */
  ignoreAccents: boolean;
}

/** UTF-16 offsets. */
export interface Found {
  start: number;
  end: number;
}

export interface Finder {
  /** From first to last, none upon another. */
  (text: string): Found[];
}

/** Null where there is nothing to look for. `language` (BCP 47) says which letters are each other's capitals, and where words end. */
export function finder(query: string, options: FindOptions, language: string): Finder | null {
  const foldOne = folding(query, options, language);
  const wanted = unitsOf(query, foldOne).text;
  if (wanted === '') return null;
  const words = options.wholeWords ? new Intl.Segmenter(language, { granularity: 'word' }) : null;
  return (text) => {
    const units = unitsOf(text, foldOne);
    const found: Found[] = [];
    let borders: Set<number> | null = null;
    for (let at = units.text.indexOf(wanted); at >= 0; at = units.text.indexOf(wanted, at)) {
      const end = at + wanted.length;
      const place = { start: units.starts[at] ?? -1, end: units.ends[end - 1] ?? -1 };
      if (words) borders ??= bordersIn(text, words);
      const isWhole = units.begins(at) && units.begins(end);
      const isFound = isWhole && (!borders || (borders.has(place.start) && borders.has(place.end)));
      if (isFound) found.push(place);
      at = isFound ? end : at + 1;
    }
    return found;
  };
}

type FoldOne = (character: string) => string;

/** Signs that are typed as a plain one and set as another: a quotation mark, an apostrophe, a space that does not break. */
const PLAIN_SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
};
/** Not seen where a line does not end there. */
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]$/;

function folding(query: string, { matchCase, ignoreAccents }: FindOptions, language: string): FoldOne {
  // Whoever looks for a mark alone means that mark.
  const isLoose = /[\p{L}\p{N}]/u.test(query);
  const casing = /^(tr|az)\b/.test(language) ? language : 'en';
  const known = new Map<string, string>();
  const foldNew = (character: string): string => {
    if (UNSEEN.test(character)) return '';
    const plain = (isLoose && PLAIN_SIGNS[character]) || character.normalize();
    // By way of the capital: two small letters may have one.
    const small = plain.toLocaleUpperCase(casing).toLocaleLowerCase(casing);
    if (!ignoreAccents) return matchCase ? plain : small;
    const bare = fold(matchCase ? plain : small) || plain;
    return matchCase && plain !== plain.toLocaleLowerCase(casing) ? bare.toLocaleUpperCase(casing) : bare;
  };
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) known.set(character, (folded = foldNew(character)));
    return folded;
  };
}

interface Units {
  text: string;
  /** Of the character in the text that each unit is of. */
  starts: number[];
  ends: number[];
  /** Whether a character begins, or the text ends, at this unit. */
  begins: (unit: number) => boolean;
}

/** No character here goes on into the next. */
const SINGLE = /^[\t\n -\u02ff\u2010-\u201f\u2026\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function unitsOf(text: string, foldOne: FoldOne): Units {
  const units: Units = {
    text: '',
    starts: [],
    ends: [],
    begins: (unit) => unit === units.text.length || units.starts[unit] !== units.starts[unit - 1],
  };
  const add = (character: string, start: number): void => {
    const folded = foldOne(character);
    units.text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      units.starts.push(start);
      units.ends.push(start + character.length);
    }
  };
  if (SINGLE.test(text)) for (let at = 0; at < text.length; at += 1) add(text.charAt(at), at);
  else for (const { segment, index } of graphemes.segment(text)) add(segment, index);
  return units;
}

function bordersIn(text: string, words: Intl.Segmenter): Set<number> {
  const borders = new Set([text.length]);
  for (const { index } of words.segment(text)) borders.add(index);
  return borders;
}
