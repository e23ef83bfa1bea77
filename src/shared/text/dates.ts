/**
 * Moments as the site writes them: in its locale and its time zone, whatever machine this runs on. Pure.
 * A locale or zone that does not exist falls back rather than fails, since a page must always show.
 */

import { dateFormat } from './formats';

export type DateStyle = 'full' | 'long' | 'medium' | 'short' | 'weekday';

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  /** The date line of a front page: weekday, day and month, no year. */
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
};

export function formatDate(at: string | Date, style: DateStyle, locale: string, timeZone: string): string {
  const options = { ...OPTIONS[style], timeZone: knownZone(timeZone) };
  return dateFormat(knownLocale(locale), options).format(new Date(at));
}

const PARTS: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
};

/**
 * A moment by a pattern of the site's own: `{weekday}` `{day}` `{month}` `{year}` `{hour}` `{minute}` are filled in as
 * the locale writes them in a whole date, `{time}` as it writes a time, `{date}` as YYYY-MM-DD; `{month_number}` and
 * `{day_number}` have two digits. Anything else stays as it is.
 */
export function formatDatePattern(at: string, pattern: string, locale: string, timeZone: string): string {
  const [known, zone, moment] = [knownLocale(locale), knownZone(timeZone), new Date(at)];
  const parts = dateFormat(known, { ...PARTS, timeZone: zone }).formatToParts(moment);
  // The Swedish form is the calendar date of ISO 8601.
  const date = dateFormat('sv-SE', { timeZone: zone }).format(moment);
  const values: Record<string, string> = {
    ...Object.fromEntries(parts.map(({ type, value }) => [type, value])),
    time: dateFormat(known, { timeStyle: 'short', timeZone: zone }).format(moment),
    date,
    month_number: date.slice(5, 7),
    day_number: date.slice(8, 10),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The locale with another calendar than its own, by its Unicode name: "islamic-umalqura", "japanese". An unknown one counts as none. */
export function withCalendar(locale: string, calendar: string): string {
  const known = knownLocale(locale);
  if (!Intl.supportedValuesOf('calendar').includes(calendar)) return known;
  return new Intl.Locale(known, { calendar }).toString();
}

const locales = new Map<string, string>();
const zones = new Map<string, string>();

export function knownLocale(locale: string): string {
  return remembered(locales, locale, canonicalLocale);
}

export function knownZone(timeZone: string): string {
  return remembered(zones, timeZone, canonicalZone);
}

/** Asked for every date of a page, and answered by the platform as slowly as a date is written. */
function remembered(known: Map<string, string>, name: string, find: (name: string) => string): string {
  let found = known.get(name);
  if (found === undefined) {
    found = find(name);
    known.set(name, found);
  }
  return found;
}

function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    // RangeError is the only way Intl says that a tag is malformed.
    return 'en-GB';
  }
}

function canonicalZone(timeZone: string): string {
  try {
    return dateFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // RangeError is the only way Intl says that a zone is unknown.
    return 'UTC';
  }
}

/** The calendar year of a moment at the site. */
export function yearOf(at: string | Date, timeZone: string): number {
  const format = dateFormat('en', { year: 'numeric', timeZone: knownZone(timeZone) });
  return Number(format.format(new Date(at)));
}
