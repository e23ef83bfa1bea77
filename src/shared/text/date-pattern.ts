/**
 * Moments written by a site's own pattern, such as "d MMMM yyyy 'at' HH:mm", where no style of its locale is what it
 * prints. Names come from the locale, order and signs from the pattern. Pure.
 */
import { knownLocale, knownZone } from './dates';
import { dateFormat, numberFormat } from './formats';

type Options = Intl.DateTimeFormatOptions;
/** The platform also names years, in calendars where they have names. */
type Part = Intl.DateTimeFormatPartTypes | 'yearName' | 'relatedYear';

/** Letters as Unicode's date patterns have them, weeks as ISO 8601 counts them, and "do" for a day as an ordinal. Others are printed as they are. */
const TOKEN = /'((?:[^']|'')*)'|yyyy|yy|y|U|MMMM|MMM|MM|M|do|dd|d|EEEE|EEE|HH|H|hh|h|mm|ss|a|G|zzzz|z|ww|w/g;

const PARTS: Record<string, [Part, Options]> = {
  yyyy: ['year', { year: 'numeric' }],
  y: ['year', { year: 'numeric' }],
  yy: ['year', { year: '2-digit' }],
  // The year's name in calendars that give it one: 丙午. Elsewhere the letter is printed as it is.
  U: ['yearName', { dateStyle: 'long' }],
  // The day beside it gives the month the form it has in a date, in languages where that is another.
  MMMM: ['month', { month: 'long', day: 'numeric' }],
  MMM: ['month', { month: 'short', day: 'numeric' }],
  MM: ['month', { month: '2-digit' }],
  M: ['month', { month: 'numeric' }],
  dd: ['day', { day: '2-digit' }],
  d: ['day', { day: 'numeric' }],
  EEEE: ['weekday', { weekday: 'long' }],
  EEE: ['weekday', { weekday: 'short' }],
  HH: ['hour', { hour: '2-digit', hourCycle: 'h23' }],
  H: ['hour', { hour: 'numeric', hourCycle: 'h23' }],
  hh: ['hour', { hour: '2-digit', hourCycle: 'h12' }],
  h: ['hour', { hour: 'numeric', hourCycle: 'h12' }],
  mm: ['minute', { minute: '2-digit', hour: '2-digit' }],
  ss: ['second', { second: '2-digit', minute: '2-digit' }],
  a: ['dayPeriod', { hour: 'numeric', hourCycle: 'h12' }],
  // With the year, since a reign has its own: 令和8年.
  G: ['era', { era: 'short', year: 'numeric' }],
  z: ['timeZoneName', { timeZoneName: 'short' }],
  zzzz: ['timeZoneName', { timeZoneName: 'long' }],
};

const ENGLISH: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
};

/** Languages in which only the first day of a month is an ordinal. */
const FIRST_DAY: Partial<Record<string, string>> = { fr: '1er', it: '1º', pt: '1º' };

/** How a site writes what its locale writes otherwise: "Sept.", "a.m.". A list of another length counts as none. */
export interface DateNames {
  /** Twelve, for `MMM`. */
  shortMonths?: readonly string[];
  /** Before and after noon, for `a`. */
  dayPeriods?: readonly string[];
}

export function formatByPattern(
  at: string | Date,
  pattern: string,
  locale: string,
  timeZone: string,
  names: DateNames = {},
): string {
  const moment = new Date(at);
  const place = { locale: knownLocale(locale), timeZone: knownZone(timeZone) };
  return pattern.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (token === 'do') return ordinalDay(moment, place);
    if (token === 'w' || token === 'ww')
      return numberFormat(place.locale, { minimumIntegerDigits: token.length }).format(weekOf(moment, place));
    const own = ownName(token, moment, place.timeZone, names);
    if (own !== undefined) return own;
    const written = /^(?:yyyy|y|d)$/.test(token) ? lettered(moment, token, place) : '';
    if (written !== '') return written;
    const [type, options] = PARTS[token] ?? ['literal', {}];
    const found = partOf(moment, type, options, place);
    // "2-digit" and "numeric" are only wishes where a locale writes hours or months its own way.
    if (/^(?:MM|dd|HH|hh|mm|ss)$/.test(token)) return padded(found, place.locale);
    if (/^(?:M|d|H|h)$/.test(token)) return unpadded(found, place.locale);
    return token === 'U' ? found || token : found;
  });
}

/** Days and years in letters or signs of the language's own (י״ח, 二十): the platform writes them in whole dates alone. */
function lettered(moment: Date, token: string, place: Place): string {
  if (!/-ca-(?:hebrew|chinese|dangi)\b/.test(place.locale)) return '';
  const whole = partOf(moment, token === 'd' ? 'day' : 'year', { dateStyle: 'long' }, place);
  return /\p{Nd}/u.test(whole) ? '' : whole;
}

function ownName(token: string, moment: Date, timeZone: string, names: DateNames): string | undefined {
  const { shortMonths = [], dayPeriods = [] } = names;
  const number = (letter: 'M' | 'H'): number =>
    Number(partOf(moment, ...(PARTS[letter] ?? ['literal', {}]), { locale: 'en', timeZone }));
  if (token === 'MMM' && shortMonths.length === 12) return shortMonths[number('M') - 1];
  if (token === 'a' && dayPeriods.length === 2) return dayPeriods[number('H') < 12 ? 0 : 1];
  return undefined;
}

interface Place {
  locale: string;
  timeZone: string;
}

function partOf(moment: Date, type: Part, options: Options, { locale, timeZone }: Place): string {
  const parts: { type: Part; value: string }[] = dateFormat(locale, { ...options, timeZone }).formatToParts(
    moment,
  );
  const valueOf = (wanted: Part): string | undefined => parts.find((part) => part.type === wanted)?.value;
  // Where years have names, their number is that of the year they fall into.
  return valueOf(type) ?? (type === 'year' ? valueOf('relatedYear') : undefined) ?? '';
}

const DAY = 86_400_000;

/** Weeks begin on Mondays, and the first is the one that 4 January is in. */
function weekOf(moment: Date, { timeZone }: Place): number {
  const day = Date.parse(dateFormat('sv-SE', { timeZone }).format(moment));
  const thursday = new Date(day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY);
  return 1 + Math.floor((thursday.valueOf() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7);
}

function ordinalDay(moment: Date, place: Place): string {
  const day = partOf(moment, 'day', { day: 'numeric' }, place);
  const [language = ''] = place.locale.split('-');
  const first = FIRST_DAY[language];
  if (first !== undefined) return day === '1' ? first : day;
  return ordinal(Number(day), place.locale) ?? day;
}

/** "3rd", "1er"; null where the language has no short form that is sure. */
export function ordinal(value: number, locale: string): string | null {
  const [language] = locale.split('-');
  if (language === 'en')
    return `${value}${ENGLISH[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? ''}`;
  if (language === 'fr') return value === 1 ? '1er' : `${value}e`;
  if (language === 'de') return `${value}.`;
  return null;
}

/** Two digits in the locale's own numerals. */
function padded(digits: string, locale: string): string {
  return digits.length >= 2 ? digits : zeroOf(locale) + digits;
}

function unpadded(digits: string, locale: string): string {
  return digits.length === 2 && digits.startsWith(zeroOf(locale)) ? digits.slice(1) : digits;
}

const zeroOf = (locale: string): string => numberFormat(locale).format(0);
