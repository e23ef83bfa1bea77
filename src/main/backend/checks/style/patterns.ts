/** Compiles a desk's patterns and words, and proves a file by its own examples before it is used. */
import { translate } from '../../../../shared/messages/translate';
import { reasonOf, withTimeLimit } from '../guard';
import type { Span } from '../text/span';
import type { PatternEntry } from '../../../../shared/model/house-style';
import type { PatternsFile } from './schemas';

export interface PatternMatch extends Span {
  /** Replacement, where the entry has one. */
  use: string | null;
  note: string | null;
}
export type Matcher = (text: string) => PatternMatch[];

/**
 * A pattern that needs longer for a few lines of example text would hold up every check. Asked twice: the first time may
 * have been the machine's fault, and a house's rules would be lost for as long as the program runs.
 */
const EXAMPLES_MS = [500, 2000];

/** Throws an Error in the desk's words where a pattern is none. */
export function compilePattern(pattern: string, ignoreCase = false): RegExp {
  try {
    return new RegExp(pattern, ignoreCase ? 'giu' : 'gu');
  } catch (error) {
    throw new Error(translate('checks.problem.pattern', { pattern, detail: reasonOf(error) }), {
      cause: error,
    });
  }
}

/** All matches in order; of two that overlap the first, and of two that begin together the longer. Empty ones do not count. */
export function compileMatcher(entries: readonly PatternEntry[]): Matcher {
  const finders = entries.map((entry) => {
    const find = entry.words
      ? findWords(entry.words, entry.ignoreCase ?? false)
      : findPattern(compilePattern(entry.pattern ?? '', entry.ignoreCase));
    return { find, use: entry.use, note: entry.note ?? null };
  });
  return (text) => {
    const found: PatternMatch[] = [];
    for (const { find, use, note } of finders) {
      for (const match of find(text)) {
        const end = match.index + match.groups[0].length;
        found.push({
          start: match.index,
          end,
          use: use === undefined ? null : expand(use, match.groups),
          note,
        });
      }
    }
    found.sort((one, other) => one.start - other.start || other.end - one.end);
    let done = 0;
    return found.filter(({ start, end }) => {
      const isFree = start >= done;
      if (isFree) done = end;
      return isFree;
    });
  };
}

/** Why this file's rule cannot be trusted, or null. */
export function problemWith(file: PatternsFile, matcher: Matcher): string | null {
  for (const milliseconds of EXAMPLES_MS) {
    const outcome = withTimeLimit(milliseconds, () => firstFailure(file, matcher));
    if (outcome.ok) return outcome.value;
    if (outcome.why !== 'slow') return outcome.detail;
  }
  return translate('checks.problem.slow');
}

function firstFailure({ examples }: PatternsFile, matcher: Matcher): string | null {
  for (const text of examples.good) {
    if (matcher(text).length > 0) return translate('checks.problem.good', { text });
  }
  for (const { text, finds, fixed } of examples.bad) {
    const match = matcher(text).find(({ start, end }) => text.slice(start, end) === finds);
    if (!match) return translate('checks.problem.bad', { text, finds });
    const result =
      match.use === null ? undefined : text.slice(0, match.start) + match.use + text.slice(match.end);
    if (fixed !== undefined && fixed !== result) return translate('checks.problem.fixed', { text, fixed });
  }
  return null;
}

interface RawMatch {
  index: number;
  /** The whole match first. */
  groups: [string, ...(string | undefined)[]];
}
type Finder = (text: string) => Iterable<RawMatch>;

function findPattern(pattern: RegExp): Finder {
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const [found, ...groups] = match;
      if (found !== '') yield { index: match.index, groups: [found, ...groups] };
    }
  };
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

/** Whole words and phrases, looked up by their first word: hundreds of them cost no more than one. */
function findWords(words: readonly string[], ignoreCase: boolean): Finder {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const byFirst = new Map<string, { phrase: string; lead: number }[]>();
  for (const phrase of words.map(fold).sort((one, other) => other.length - one.length)) {
    const first = /[\p{L}\p{M}\p{N}]+/u.exec(phrase);
    if (!first) continue;
    const entries = byFirst.get(first[0]) ?? [];
    entries.push({ phrase, lead: first.index });
    byFirst.set(first[0], entries);
  }
  return function* (text) {
    const folded = fold(text);
    // Some letters fold to two; then places would not fit.
    if (folded.length !== text.length) return;
    for (const token of folded.matchAll(TOKEN)) {
      for (const { phrase, lead } of byFirst.get(token[0]) ?? []) {
        const index = token.index - lead;
        if (!folded.startsWith(phrase, index) || !standsAlone(folded, index, phrase)) continue;
        yield { index, groups: [text.slice(index, index + phrase.length)] };
        break;
      }
    }
  };
}

function standsAlone(text: string, index: number, phrase: string): boolean {
  const joins = /[\p{L}\p{M}\p{N}]/u;
  const before = index > 0 && joins.test(text.charAt(index - 1)) && joins.test(phrase.charAt(0));
  const end = index + phrase.length;
  return !before && !(joins.test(text.charAt(end)) && joins.test(phrase.charAt(phrase.length - 1)));
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function expand(use: string, groups: RawMatch['groups']): string {
  return use.replace(/\$([\d&])/gu, (_, group: string) => groups[group === '&' ? 0 : Number(group)] ?? '');
}
