/** Compiles a desk's patterns and words, and proves a file by its own examples before it is used. */
import { translate } from '../../../../shared/messages/translate';
import { reasonOf, withTimeLimit } from '../guard';
import type { Span } from '../text/span';
import type { PatternEntry, PatternsFile } from './schemas';

export interface PatternMatch extends Span {
  /** Replacement, where the entry has one. */
  use: string | null;
}
export type Matcher = (text: string) => PatternMatch[];

/** A pattern that needs longer for a line of example text would hold up every check. */
const EXAMPLE_MS = 200;

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
  const compiled = entries.map((entry) => ({
    pattern: compilePattern(entry.pattern ?? wholeWords(entry.words ?? []), entry.ignoreCase),
    use: entry.use,
  }));
  return (text) => {
    const found: PatternMatch[] = [];
    for (const { pattern, use } of compiled) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (match[0] !== '')
          found.push({ start: match.index, end, use: use === undefined ? null : expand(use, match) });
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
  const outcome = withTimeLimit(EXAMPLE_MS, () => firstFailure(file, matcher));
  if (outcome.ok) return outcome.value;
  return outcome.why === 'slow' ? translate('checks.problem.slow') : outcome.detail;
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

function wholeWords(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length).map(escapePattern);
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function expand(use: string, match: RegExpExecArray): string {
  return use.replace(/\$([\d&])/gu, (_, group: string) => match[group === '&' ? 0 : Number(group)] ?? '');
}
