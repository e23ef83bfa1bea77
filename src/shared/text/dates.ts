/**
 * Moments as the site writes them: in its locale and its time zone, whatever machine this runs on. Pure.
 * A locale or zone that does not exist falls back rather than fails, since a page must always show.
 */

export type DateStyle = 'full' | 'long' | 'medium' | 'short' | 'weekday';

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  /** The date line of a front page: weekday, day and month, no year. */
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

export function formatDate(at: string | Date, style: DateStyle, locale: string, timeZone: string): string {
  const key = `${style} ${locale} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(knownLocale(locale), {
      ...OPTIONS[style],
      timeZone: knownZone(timeZone),
    });
    formats.set(key, format);
  }
  return format.format(new Date(at));
}

export function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    // RangeError is the only way Intl says that a tag is malformed.
    return 'en-GB';
  }
}

export function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // RangeError is the only way Intl says that a zone is unknown.
    return 'UTC';
  }
}

/** The calendar year of a moment at the site. */
export function yearOf(at: string | Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: knownZone(timeZone) });
  return Number(parts.format(new Date(at)));
}
