/** Dates as English writes them: 3 March 2024, March 3, 2024, Monday 3 March. Finds them and turns their order. Pure. */
import type { Span } from '../text/span';

export interface DateMention extends Span {
  day: number;
  /** 0–11. */
  month: number;
  year: number | null;
  /** 0 is Sunday. */
  weekday: number | null;
  /** Where the weekday stands, if it is given. */
  weekdaySpan: Span | null;
  /** Whether the day or the month comes first; null where it cannot be turned (“the 3rd of March”). */
  order: 'day-month' | 'month-day' | null;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTH = `(${MONTHS.join('|')}|Mar\\.|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?!\\p{L})))`;
const DAY = `(\\d{1,2})(st|nd|rd|th)?`;
const DAY_NAME = `(${WEEKDAYS.join('|')}|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)(?:\\.|(?!\\p{L})))`;
const WEEKDAY = `(?:${DAY_NAME}(?:,?\\s(?:the\\s)?|\\s\\()(?:the\\s)?)?`;
const YEAR = `(?:,?\\s(1[5-9]\\d\\d|20\\d\\d))?`;
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-])${WEEKDAY}${DAY}(\\sof)?\\s${MONTH}${YEAR}(?![\\p{L}\\p{N}])`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])${WEEKDAY}${MONTH}\\s${DAY}${YEAR}(?![\\p{L}\\p{N}:.–-]\\d|[\\p{L}\\p{N}]|,\\d)`,
  'gu',
);

/** Friday 13 and Saturday 14 November: the first has its month from the second. */
const WITHOUT_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])${DAY_NAME},?\\s(?:the\\s)?${DAY}(?=(?:\\s(?:and|to|until|or|till|through|&)\\s|[–-]|\\s–\\s|,\\s)(?:the\\s)?(?:${DAY_NAME},?\\s(?:the\\s)?)?${DAY}(?:\\sof)?\\s${MONTH}${YEAR}(?!\\p{L}))`,
  'gu',
);
/** 0 is Sunday. */
const weekdayOf = (name: string): number => WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3)));

export function datesIn(text: string): DateMention[] {
  const dates: DateMention[] = [];
  const add = (
    match: RegExpExecArray,
    parts: {
      weekday?: string | undefined;
      day?: string | undefined;
      month?: string | undefined;
      year?: string | undefined;
      order: DateMention['order'];
    },
  ): void => {
    const day = Number(parts.day);
    if (day < 1 || day > 31) return;
    const start = match.index;
    dates.push({
      start,
      end: start + match[0].length,
      day,
      month: MONTHS.findIndex((name) => name.startsWith((parts.month ?? '').slice(0, 3))),
      year: parts.year === undefined ? null : Number(parts.year),
      weekday: parts.weekday === undefined ? null : weekdayOf(parts.weekday),
      weekdaySpan: parts.weekday === undefined ? null : { start, end: start + parts.weekday.length },
      order: parts.order,
    });
  };
  for (const match of text.matchAll(DAY_MONTH)) {
    const [, weekday, day, , of, month, year] = match;
    add(match, { weekday, day, month, year, order: of === undefined ? 'day-month' : null });
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    // “3 March 2024” was read above: its month and the first digits of the year are no date of their own.
    if (dates.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const [, weekday, month, day, , year] = match;
    add(match, { weekday, day, month, year, order: 'month-day' });
  }
  for (const match of text.matchAll(WITHOUT_MONTH)) {
    const [, weekday, day, , , , , month, year] = match;
    add(match, { weekday, day, month, year, order: null });
  }
  return dates
    .map((date) => (date.weekday === null ? { ...date, ...weekdayAfter(text, date) } : date))
    .sort((one, other) => one.start - other.start);
}

/** “28 February 1998, a Saturday,”: the weekday may come behind the date. */
const AFTER = new RegExp(
  `^(?:,? (?:which |that )?(?:was|is|will be|fell on|falls on)|,| \\()\\s?(?:an? |the )?(${WEEKDAYS.join('|')})(?![\\p{L}’'])(?! (?:night|morning|afternoon|evening|\\d))`,
  'u',
);

function weekdayAfter(text: string, { end, year }: Span & Pick<DateMention, 'year'>): Partial<DateMention> {
  const match = AFTER.exec(text.slice(end, end + 40));
  if (!match) return {};
  const [found, name = ''] = match;
  // “On 4 November, Tuesday’s rain”: without a year it has its article.
  if (year === null && !/ an? \p{Lu}/u.test(found)) return {};
  const start = end + found.length - name.length;
  return { weekday: WEEKDAYS.indexOf(name), weekdaySpan: { start, end: start + name.length } };
}

/** The same date in the other order, weekday and year included. */
export function turnedDate({ day, month, year, weekday, order }: DateMention): string {
  const name = MONTHS[month] ?? '';
  const before = weekday === null ? '' : (WEEKDAYS[weekday] ?? '');
  if (order === 'day-month') {
    const start = before === '' ? '' : `${before}, `;
    return `${start}${name} ${String(day)}${year === null ? '' : `, ${String(year)}`}`;
  }
  const start = before === '' ? '' : `${before} `;
  return `${start}${String(day)} ${name}${year === null ? '' : ` ${String(year)}`}`;
}

/** Days in a month; of February as many as it can have where no year is given. */
export function daysIn(month: number, year: number | null): number {
  if (year === null) return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 31;
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** 3/14/2020 where days come first, 22/6/2019 where months do: only what can be read in one way. */
export function turnedFigureDates(
  text: string,
  wanted: 'day-month' | 'month-day',
): (Span & { use: string })[] {
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\p{L}\p{N}/])/gu),
  )
    .filter(([, first = '', second = '']) => {
      const [day, month] = wanted === 'day-month' ? [second, first] : [first, second];
      return Number(day) > 12 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    })
    .map(({ 0: found, 1: first = '', 2: second = '', 3: year = '', index: start }) => ({
      start,
      end: start + found.length,
      use: `${second}/${first}/${year}`,
    }));
}
