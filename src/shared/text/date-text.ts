/** A moment in whatever form a theme or a site asks for: the name of a style, a pattern, or how long ago. Pure. */
import { formatByPattern, type DateNames } from './date-pattern';
import { formatDate, formatDatePattern, knownLocale, knownZone, type DateStyle } from './dates';
import { dateFormat } from './formats';
import { daysBetween } from './zoned-time';

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
const DAY = 24 * 60 * MINUTE;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
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
    return form === 'ago' ? ago(Date.parse(at) - Date.parse(now), locale) : relative(at, place);
  return form.includes('{')
    ? formatDatePattern(at, form, locale, timeZone)
    : formatByPattern(at, form, locale, timeZone, names);
}

function ago(distance: number, locale: string, numeric: 'always' | 'auto' = 'always'): string {
  const format = new Intl.RelativeTimeFormat(knownLocale(locale), { numeric });
  const [unit, length] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ['minute', MINUTE];
  return format.format(Math.trunc(distance / length), unit);
}

/** "Yesterday" is the day before today, however many hours that is; there is no such word that is true of weeks and longer. */
function relative(at: string, { locale, timeZone, now }: DatePlace): string {
  const distance = Date.parse(at) - Date.parse(now);
  if (Math.abs(distance) < DAY) return ago(distance, locale, 'auto');
  if (Math.abs(distance) >= 7 * DAY) return ago(distance, locale);
  const format = new Intl.RelativeTimeFormat(knownLocale(locale), { numeric: 'auto' });
  return format.format(-daysBetween(at, now, timeZone), 'day');
}
