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
const EXAMPLES_MS = [500, 4000];

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
  const worded = entries.flatMap((entry) => (entry.words ? [{ entry, words: entry.words }] : []));
  const finders = [
    findWords(worded.filter(({ entry }) => entry.ignoreCase !== true)),
    findWords(
      worded.filter(({ entry }) => entry.ignoreCase === true),
      (text) => text.toLowerCase(),
    ),
    ...entries.flatMap((entry) => (entry.words ? [] : [findPattern(entry)])),
  ];
  return (text) => {
    const found = finders.flatMap((find) => [...find(text)]);
    found.sort(
      (one, other) =>
        one.index - other.index ||
        other.groups[0].length - one.groups[0].length ||
        entries.indexOf(one.entry) - entries.indexOf(other.entry),
    );
    let done = 0;
    return found.flatMap(({ index, groups, entry: { use, note = null } }) => {
      if (index < done) return [];
      done = index + groups[0].length;
      return [{ start: index, end: done, use: use === undefined ? null : expand(use, groups), note }];
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
  entry: PatternEntry;
  index: number;
  /** The whole match first. */
  groups: [string, ...(string | undefined)[]];
}
type Finder = (text: string) => Iterable<RawMatch>;

function findPattern(entry: PatternEntry): Finder {
  const pattern = compilePattern(entry.pattern ?? '', entry.ignoreCase);
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const [found, ...groups] = match;
      if (found !== '') yield { entry, index: match.index, groups: [found, ...groups] };
    }
  };
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

interface Phrase {
  entry: PatternEntry;
  phrase: string;
  /** Where its first word begins. */
  lead: number;
}

/** Whole words and phrases of all entries, looked up by their first word: hundreds of them cost no more than one. */
function findWords(
  entries: readonly { entry: PatternEntry; words: readonly string[] }[],
  fold = (text: string): string => text,
): Finder {
  if (entries.length === 0) return () => [];
  const byFirst = new Map<string, Phrase[]>();
  for (const { entry, words } of entries)
    for (const phrase of words.map(fold)) {
      const first = /[\p{L}\p{M}\p{N}]+/u.exec(phrase);
      if (!first) continue;
      const phrases = byFirst.get(first[0]) ?? [];
      phrases.push({ entry, phrase, lead: first.index });
      byFirst.set(first[0], phrases);
    }
  return function* (text) {
    const folded = fold(text);
    // Some letters fold to two; then places would not fit.
    if (folded.length !== text.length) return;
    for (const token of folded.matchAll(TOKEN)) {
      for (const { entry, phrase, lead } of byFirst.get(token[0]) ?? []) {
        const index = token.index - lead;
        if (!folded.startsWith(phrase, index) || !standsAlone(folded, index, phrase)) continue;
        yield { entry, index, groups: [text.slice(index, index + phrase.length)] };
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
