/** A moment in whatever form a theme or a site asks for: the name of a style, a pattern, or how long ago. Pure. */
import { formatByPattern, type DateNames } from './date-pattern';
import { formatDate, formatDatePattern, knownLocale, knownZone, type DateStyle } from './dates';
import { dateFormat } from './formats';

export interface DatePlace {
  locale: string;
  timeZone: string;
  /** ISO 8601: the moment that "relative" and "ago" count from. */
  now: string;
  names?: DateNames;
}

const STYLES: readonly string[] = ['full', 'long', 'medium', 'short', 'weekday'] satisfies DateStyle[];
const CLOCK: Intl.DateTimeFormatOptions = { timeStyle: 'short' };

const MINUTE = 60_000;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['month', 30 * 24 * 60 * MINUTE],
  ['week', 7 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** `form`: "full", "long", "medium", "short", "weekday", "time", "relative" ("yesterday"), "ago" ("1 day ago"), or a pattern: "d MMMM yyyy", "{day} {month}". */
export function dateText(at: string, form: string, place: DatePlace): string {
  const { locale, timeZone, now, names } = place;
  if (STYLES.includes(form)) return formatDate(at, form as DateStyle, locale, timeZone);
  if (form === 'time')
    return dateFormat(knownLocale(locale), { ...CLOCK, timeZone: knownZone(timeZone) }).format(new Date(at));
  if (form === 'relative' || form === 'ago')
    return relative(Date.parse(at) - Date.parse(now), locale, form === 'ago' ? 'always' : 'auto');
  return form.includes('{')
    ? formatDatePattern(at, form, locale, timeZone)
    : formatByPattern(at, form, locale, timeZone, names);
}

function relative(distance: number, locale: string, numeric: 'always' | 'auto'): string {
  const format = new Intl.RelativeTimeFormat(knownLocale(locale), { numeric });
  const [unit, length] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ['minute', MINUTE];
  return format.format(Math.trunc(distance / length), unit);
}
