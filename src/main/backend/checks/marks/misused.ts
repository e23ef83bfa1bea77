/**
 * Marks that stand where an apostrophe belongs: China”s, don‘t, ‘90s, rock `n’ roll. Says which are wrong for certain
 * and which are wrong unless a quotation needs them to close (“A”s); that is decided where marks are paired.
 * Straight apostrophes are another rule's matter.
 */
import { at, isDigit, isGap, isLetter } from '../text/characters';
import type { Elisions } from '../style/schemas';

export interface Misused {
  certain: Set<number>;
  /** Closing double marks between letters, or between a year and its s. */
  unlessNeeded: number[];
}

/** Backtick, acute, modifier apostrophe, single low quotation mark, primes: never an apostrophe, whatever stands around. */
const LOOK_ALIKES = '`´ʼ‚′″';
const CANDIDATE = /[“”‘`´ʼ‚′″]/gu;
const ENDING = /^(?:s|t|re|ve|ll|d|m|clock|er)(?![\p{L}\p{N}”’])/iu;
const DECADE_ENDING = /^s(?!\p{L})/u;
/** O’Brien, d’État, l’eau, qu’il. */
const BEGINNING = /(?:^|[^\p{L}])(?:[odlnsmjtc]|qu|mc|mac)$/iu;

export function findMisused(text: string, elisions: Elisions): Misused {
  const result: Misused = { certain: new Set(), unlessNeeded: [] };
  for (const match of text.matchAll(CANDIDATE)) {
    const offset = match.index;
    const mark = match[0];
    if (isLetter(at(text, offset - 1)) && isLetter(at(text, offset + 1))) {
      if (mark === '”') result.unlessNeeded.push(offset);
      else if (isWrongInside(text, offset, mark)) result.certain.add(offset);
    } else if (
      mark === '”' &&
      isDigit(at(text, offset - 1)) &&
      DECADE_ENDING.test(text.slice(offset + 1, offset + 3))
    ) {
      result.unlessNeeded.push(offset);
    } else if (!'”“‚′″'.includes(mark) && isWrongAtEdge(text, offset, mark, elisions)) {
      result.certain.add(offset);
    }
  }
  return result;
}

/** Between two letters. An opening mark may also be a quotation that lost the space before it: he said‘no’. */
function isWrongInside(text: string, offset: number, mark: string): boolean {
  if (LOOK_ALIKES.includes(mark)) return true;
  const begins = BEGINNING.test(text.slice(Math.max(0, offset - 4), offset));
  return begins || isContraction(text, offset) || (mark === '‘' && closerAfter(text, offset) === -1);
}

/** Whether what follows a mark is the end of a contraction or a possessive. */
export function isContraction(text: string, offset: number): boolean {
  return ENDING.test(text.slice(offset + 1, offset + 8));
}

/** At the start of a word (‘90s, ‘tis, rock ‘n’ roll) or the end of one (workers` rights). */
function isWrongAtEdge(text: string, offset: number, mark: string, elisions: Elisions): boolean {
  const before = at(text, offset - 1);
  const after = at(text, offset + 1);
  if (before === mark || after === mark) return false;
  if (isLetter(before)) {
    const possessive = /s$/iu.test(before) && (isGap(after) || '.,;:!?'.includes(after));
    return LOOK_ALIKES.includes(mark) && possessive && !opensQuotation(text, offset, mark);
  }
  if (isDigit(before)) return DECADE_ENDING.test(text.slice(offset + 1, offset + 3));
  if (!isGap(before) && !'([“—–-'.includes(before)) return false;
  return isElision(text, offset, mark, elisions);
}

/** Whether a word clipped at its front follows. What a closing mark pairs with is a quotation, but for decades (‘90s). */
function isElision(text: string, offset: number, mark: string, elisions: Elisions): boolean {
  const rest = text.slice(offset + 1, offset + 24);
  if (/^\d0s(?![\p{L}\p{N}])/iu.test(rest)) return true;
  if (joinsWords(text, offset, elisions)) return true;
  const word = /^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? '';
  const year = /^\d\ds?$/iu.test(word);
  if (!year && !elisions.words.has(word.toLowerCase())) return false;
  // ‘em’ is a printer’s, and ‘45 Years’ a title whose last word ends in s.
  const next = text.slice(offset + 1 + word.length);
  if (/^[’'](?!\p{L})/u.test(next) || (year && TITLE_OF_YEARS.test(next))) return false;
  if (!year && NEVER_WHOLE.test(word)) return true;
  const closer = closerAfter(text, offset, mark);
  return closer === -1 || (year && isDated(text.slice(0, offset), text.slice(offset, closer)));
}

/** No word of English without what is clipped off: no quotation begins with one that has lost its apostrophe. */
const NEVER_WHOLE =
  /^(?:em|tis|tisn|twas|twasn|twere|twould|twouldn|twixt|til|nother|nuff|tother|strewth)$/iu;
const TITLE_OF_YEARS = /^ (?:(?:of|the|in|and|to|for|on|a) )*\p{Lu}[\p{L}]*(?: [\p{L}]+){0,5}s’/u;
/** The summer of ‘69, since ‘81: such a year is one even where a quotation later in the line ends. */
const DATED =
  /(?<!\p{L})(?:in|since|of|until|till|from|by|after|before|to|during|the|and|or|early|late|mid|back in|through|around|about|circa)\s$/iu;

/** A year behind its preposition, with a sentence that ends before anything is closed. */
function isDated(before: string, upToCloser: string): boolean {
  return (
    DATED.test(before) &&
    /^‘\d\d(?:[,.!?]$|(?! \p{L}+s(?!\p{L}))[^‘]*?(?:[.!?] |, \p{Ll}+ing ))/u.test(upToCloser)
  );
}

/** The middle of rock ‘n’ roll, fish ‘n’ chips. */
function joinsWords(text: string, offset: number, elisions: Elisions): boolean {
  const around = text.slice(Math.max(0, offset - 20), offset + 24);
  const here = offset - Math.max(0, offset - 20);
  for (const match of around.matchAll(/(\p{L}+)\s[‘’'`´]n[‘’'`´]?\s(\p{L}+)/giu)) {
    const first = match[1] ?? '';
    const last = match[2] ?? '';
    const mark = match.index + first.length + 1;
    if (mark === here && elisions.joined.has(`${first} n ${last}`.toLowerCase())) return true;
  }
  return false;
}

/** Offset of a mark that would close a quotation opened here, in the same line and before the next one opens; else -1. */
function closerAfter(text: string, offset: number, mark = '‘'): number {
  const closers = mark === '‘' ? '’' : mark;
  for (let next = offset + 2; next < text.length; next += 1) {
    const character = text.charAt(next);
    if (character === '\n' || (character === '‘' && !isLetter(at(text, next - 1)))) return -1;
    if (!closers.includes(character) || isLetter(at(text, next + 1)) || isGap(at(text, next - 1))) continue;
    if (!isPluralPossessive(text, next)) return next;
  }
  return -1;
}

/** workers’ rights: an s before, a space and a small letter after. */
export function isPluralPossessive(text: string, offset: number): boolean {
  return /s$/iu.test(at(text, offset - 1)) && /^\s\p{Ll}/u.test(text.slice(offset + 1, offset + 3));
}

/** Whether the same look-alike opened a quotation before, as in `code`. */
function opensQuotation(text: string, offset: number, mark: string): boolean {
  const opener = text.lastIndexOf(mark, offset - 1);
  return opener !== -1 && isGap(at(text, opener - 1)) && !isGap(at(text, opener + 1));
}
