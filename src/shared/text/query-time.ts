/**
 * The moments that a search names (2026-03-01, today, 7d), as spans of time at the site. Pure; must not know
 * what the moments are compared with.
 */

/** From the first moment up to, not including, the second. */
export interface Span {
  start: Date;
  end: Date;
}

const DAY = 86_400_000;
const UNITS: Record<string, number> = { h: DAY / 24, d: DAY, w: 7 * DAY };

const DURATION = /^(\d{1,4})([hdw])$/;
const CALENDAR = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** ISO 8601 with a zone; without one it would mean another moment on every machine. */
const MOMENT = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const NAMED: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

export interface Clock {
  now: Date;
  /** IANA name: whose days are meant. */
  timeZone: string;
}

/** Null where the words name no moment. Durations have no place in time of their own. */
export function spanOf(words: string, { now, timeZone }: Clock): Span | null {
  const offset = NAMED[words.toLowerCase()];
  if (offset !== undefined) {
    const { year, month, day } = calendarDay(now, timeZone);
    return {
      start: startOfDay(year, month, day + offset, timeZone),
      end: startOfDay(year, month, day + offset + 1, timeZone),
    };
  }
  const date = CALENDAR.exec(words);
  if (date) return calendarSpan(Number(date[1]), date[2], date[3], timeZone);
  if (!MOMENT.test(words)) return null;
  const moment = new Date(words);
  return Number.isNaN(moment.getTime()) ? null : { start: moment, end: new Date(moment.getTime() + 1) };
}

/** "7d" in milliseconds, or null. */
export function durationOf(words: string): number | null {
  const match = DURATION.exec(words.toLowerCase());
  return match ? Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0) : null;
}

/** A year, a month of it or a day of that. Null for a thirteenth month or a 31 February. */
function calendarSpan(
  year: number,
  month: string | undefined,
  day: string | undefined,
  zone: string,
): Span | null {
  const monthNumber = Number(month ?? 1);
  const dayNumber = Number(day ?? 1);
  const check = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  if (check.getUTCMonth() !== monthNumber - 1 || check.getUTCDate() !== dayNumber) return null;
  const start = startOfDay(year, monthNumber, dayNumber, zone);
  if (day !== undefined) return { start, end: startOfDay(year, monthNumber, dayNumber + 1, zone) };
  if (month !== undefined) return { start, end: startOfDay(year, monthNumber + 1, 1, zone) };
  return { start, end: startOfDay(year + 1, 1, 1, zone) };
}

/** The first moment of a day at the site. Days and months beyond the end run on into the next. */
export function startOfDay(year: number, month: number, day: number, timeZone: string): Date {
  const wall = Date.UTC(year, month - 1, day);
  const guess = wall - offsetAt(wall, timeZone);
  // A change of clocks may lie between the guess and the wall time; the second look is then right.
  return new Date(wall - offsetAt(guess, timeZone));
}

function calendarDay(at: Date, timeZone: string): { year: number; month: number; day: number } {
  const wall = new Date(at.getTime() + offsetAt(at.getTime(), timeZone));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      ...{
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      },
    });
    formats.set(timeZone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(at / 1000) * 1000;
}
