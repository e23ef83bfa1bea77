/** More of what has several good ways to be written, of which a piece keeps to one: days of a month, centuries, short measures. Pure. */
import { MONTHS } from './dates';
import type { Habit } from './numbers';

const MONTH = `(?:${MONTHS.join('|')})`;
const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])(?<day>\\d{1,2})(?<th>st|nd|rd|th)?(?<gap> )(?=${MONTH}(?!\\p{L}))|(?<=(?<!\\p{L})${MONTH} )(?<late>\\d{1,2})(?<lateTh>st|nd|rd|th)?(?![\\p{L}\\p{N}:.–-]\\d|[\\p{L}\\p{N}]|,\\d)`,
  'gu',
);

/** 4th August beside 9 September. */
export function days(text: string): Habit[] {
  return Array.from(text.matchAll(DAYS), ({ 0: found, index: start, groups = {} }): Habit => {
    const day = groups['day'] ?? groups['late'] ?? '';
    const form = (groups['th'] ?? groups['lateTh']) === undefined ? 'day' : 'day-th';
    const end = start + found.trimEnd().length;
    return { start, end, kind: 'day', form, forms: { day, 'day-th': `${day}${ordinal(Number(day))}` } };
  });
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

const CENTURIES = [
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth', 'twentieth', 'twenty-first'],
];
const CENTURY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(1\\d|2[01])(?:st|th)|(${CENTURIES.join('|')}))(?=[ -]century(?!\\p{L}))`,
  'giu',
);

/** The 19th century beside the nineteenth. */
export function centuries(text: string): Habit[] {
  return Array.from(text.matchAll(CENTURY), ({ 0: found, 1: figures, 2: word, index: start }): Habit => {
    const value =
      figures === undefined ? 10 + CENTURIES.indexOf((word ?? '').toLowerCase()) : Number(figures);
    return {
      start,
      end: start + found.length,
      kind: 'century',
      form: figures === undefined ? 'century-word' : 'century-figure',
      forms: {
        'century-figure': `${String(value)}${ordinal(value)}`,
        'century-word': CENTURIES[value - 10] ?? found,
      },
    };
  });
}

const MEASURE =
  /(?<![\p{L}\p{N}.,£$€–-])(\d[\d,]*(?:\.\d+)?)([ \u00a0\u202f]?)(km|kg|cm|mm|mph|kW|MW|GW|kWh|MWh|GWh|TWh|ha|kph|ml|GB|MB)(?![\p{L}\p{N}])/gu;

/** 7GW beside 12 GW. */
export function measures(text: string): Habit[] {
  return Array.from(
    text.matchAll(MEASURE),
    ({ 0: found, 1: figure, 2: gap, 3: unit, index: start }): Habit => {
      const [number, measure] = [figure ?? '', unit ?? ''];
      return {
        start,
        end: start + found.length,
        kind: 'measure',
        form: gap === '' ? 'joined' : 'apart',
        forms: { joined: `${number}${measure}`, apart: `${number} ${measure}` },
      };
    },
  );
}
