/**
 * Finds publication dates in a short line, in the forms of several languages, also where something is glued to
 * them ("27 February 20255 min read"). Never guesses: a date whose day and month cannot be told apart is reported
 * as such. Must not know what a line is for.
 */
import { monthOf } from './months';
import { timeAfter } from './times';

export interface FoundDate {
  /** ISO 8601 UTC, or null where day and month cannot be told apart. */
  iso: string | null;
  start: number;
  end: number;
}

export type DayOrder = 'day-first' | 'month-first' | null;

const YEAR = String.raw`((?:19|20)\d{2})`;
const FULL_ISO =
  /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)/;
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)${YEAR}([-/.])(\d{2}|\d(?!\d))\2(\d{2}|\d(?!\d))`);
const CJK_DATE = new RegExp(String.raw`${YEAR}\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]?`, 'u');
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{1,2}(?:de\s)?(\p{L}{3,12})\.?,?\s{1,2}(?:de\s|del\s)?${YEAR}`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,30})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}${YEAR}`,
  'gu',
);
const NUMERIC = new RegExp(String.raw`(?<!\d)(\d{1,2})([./-])(\d{1,2})\2${YEAR}`);

function isoOf(year: number, month: number, day: number, minutes: number | null): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return new Date(time + (minutes ?? 0) * 60_000).toISOString();
}

interface Calendar {
  year: number;
  month: number;
  day: number;
}

function withTime(
  text: string,
  start: number,
  length: number,
  { year, month, day }: Calendar,
): FoundDate | null {
  const time = timeAfter(text.slice(start + length, start + length + 40));
  const iso = isoOf(year, month, day, time?.minutes ?? null);
  return iso === null ? null : { iso, start, end: start + length + (time?.length ?? 0) };
}

function named(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => [string, string, string],
): FoundDate | null {
  for (const match of text.matchAll(pattern)) {
    const [day, word, year] = read(match);
    // Captures glue names to dates: "StaffMarch 9, 2026".
    const glued = /\p{Ll}(\p{Lu}\p{L}+)$/u.exec(word)?.[1];
    const month = monthOf(word) ?? monthOf(glued ?? '');
    if (month === undefined) continue;
    const before =
      match[0].startsWith(word) && glued !== undefined && monthOf(word) === undefined
        ? word.length - glued.length
        : 0;
    const start = match.index + before;
    const found = withTime(text, start, match[0].length - before, {
      year: Number(year),
      month,
      day: Number(day),
    });
    if (found) return found;
  }
  return null;
}

function numeric(text: string, order: DayOrder): FoundDate | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = match[2] === '.' || first > 12 || (second <= 12 && order === 'day-first');
  if (!dayFirst && second <= 12 && order === null) {
    return { iso: null, start: match.index, end: match.index + match[0].length };
  }
  const calendar = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
  return withTime(text, match.index, match[0].length, calendar);
}

function complete(text: string): FoundDate | null {
  const match = FULL_ISO.exec(text);
  if (!match) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(match[0]) ? match[0] : `${match[0]}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return null;
  return { iso: new Date(time).toISOString(), start: match.index, end: match.index + match[0].length };
}

function yearFirst(text: string): FoundDate | null {
  const dashed = YEAR_FIRST.exec(text);
  if (dashed) {
    const calendar = { year: Number(dashed[1]), month: Number(dashed[3]), day: Number(dashed[4]) };
    return withTime(text, dashed.index, dashed[0].length, calendar);
  }
  const cjk = CJK_DATE.exec(text);
  if (!cjk) return null;
  const calendar = { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  return withTime(text, cjk.index, cjk[0].length, calendar);
}

/** The first date in the line, with the time of day that follows it. */
export function findDate(text: string, order: DayOrder = null): FoundDate | null {
  if (!/\d/.test(text)) return null;
  return (
    complete(text) ??
    yearFirst(text) ??
    named(text, DAY_MONTH, ([, day = '', month = '', year = '']) => [day, month, year]) ??
    named(text, MONTH_DAY, ([, month = '', day = '', year = '']) => [day, month, year]) ??
    numeric(text, order)
  );
}

const DAY_FIRST_LANGUAGES = new Set(['fr', 'de', 'es', 'it', 'pt', 'nl']);

/** How this page writes numeric dates: told by any date on it with a number above 12, else by its language. */
export function dayOrderOf(texts: Iterable<string>, language: string | null): DayOrder {
  for (const text of texts) {
    const match = text.length > 200 ? null : NUMERIC.exec(text);
    if (match && Number(match[1]) > 12 && Number(match[3]) <= 12) return 'day-first';
    if (match && Number(match[3]) > 12 && Number(match[1]) <= 12) return 'month-first';
  }
  if (language === 'en-US') return 'month-first';
  return language !== null && DAY_FIRST_LANGUAGES.has(language.slice(0, 2)) ? 'day-first' : null;
}

const MONTH_AND_DAY =
  /^(?:\p{L}{3,12}\.?,?\s{1,2})?(?:(\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}(?:\.|er)?\s(?:de\s)?(\p{L}{3,12}))\.?$/u;

/** "Wednesday, July 2": today's date of a page, without a year. */
export function isDateWithoutYear(text: string): boolean {
  const match = text.length > 40 ? null : MONTH_AND_DAY.exec(text);
  return match !== null && monthOf(match[1] ?? match[2] ?? '') !== undefined;
}
