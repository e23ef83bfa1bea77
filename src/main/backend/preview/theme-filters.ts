/**
 * The filters that templates have beside the language's own: dates, numbers, letters and names as the site's language
 * writes them. Owns those that are taken away, too: a page must not depend on the clock or place of the machine.
 */
import type { Liquid } from 'liquidjs';
import { ordinal } from '../../../shared/text/date-pattern';
import { dateText } from '../../../shared/text/date-text';
import { knownLocale, withCalendar } from '../../../shared/text/dates';
import { listFormat, numberFormat } from '../../../shared/text/formats';
import { fromWallClock, toWallClock } from '../../../shared/text/zoned-time';
import { escapeHtml } from '../render/escape';
import { Html } from './html';
import { dateNames } from './model-input';
import { fillPattern, type SettingValues } from './settings';

/** What filters read of the page that is being rendered. */
interface Page {
  language?: string;
  site?: { time_zone?: string; today?: { iso?: string } };
  settings?: SettingValues;
}

/** They print HTML as it is, or read the machine's clock and place. */
const REMOVED = [
  'raw',
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function addFilters(liquid: Liquid): void {
  for (const name of REMOVED) Reflect.deleteProperty(liquid.filters, name);

  // Everything printed is escaped, once: habits of other places change nothing.
  for (const name of ['escape', 'escape_once', 'xml_escape'])
    liquid.registerFilter(name, (value: unknown) => (value instanceof Html ? value : textOf(value)));
  /** Lines of a field as they were typed. */
  liquid.registerFilter(
    'newline_to_br',
    (value: unknown) => new Html(escapeHtml(textOf(value)).replace(/\r?\n/g, '<br>\n')),
  );
  /** `{{ article.published.iso | date_style: 'd MMMM yyyy' }}`; `calendar: 'islamic-umalqura'` for another than the language's, `zone: 'Asia/Tokyo'` for another than the site's. */
  define('date_style', (value, page, ...given) => {
    const form = wordOf(given);
    const { calendar, language, zone } = namedOf(given);
    const locale = languageOf(page, language);
    const at = textOf(value).trim();
    if (Number.isNaN(Date.parse(at))) return at;
    return dateText(at, form || 'long', {
      locale: calendar === undefined ? locale : withCalendar(locale, textOf(calendar)),
      // A day without a time, as an editor writes it into a field, is that day everywhere.
      timeZone: DAY.test(at) ? 'UTC' : textOf(zone) || (page.site?.time_zone ?? 'UTC'),
      now: page.site?.today?.iso ?? at,
      // What the site calls months is said in its own language.
      ...(language === undefined && { names: dateNames(page.settings ?? {}) }),
    });
  });
  /** `{{ site.today.iso | plus_days: -1 | date_style: 'd MMMM' }}`: the same time of another day of the site's. */
  define('plus_days', (value, page, days) => {
    const at = textOf(value).trim();
    return plusDays(at, Number(days) || 0, page.site?.time_zone ?? 'UTC');
  });
  define('number', (value, page, ...given) => {
    const number = Number(value);
    if (Number.isNaN(number)) return textOf(value);
    return numberFormat(languageOf(page, namedOf(given)['language'])).format(number);
  });
  define(
    'ordinal',
    (value, page, ...given) =>
      ordinal(Number(value), languageOf(page, namedOf(given)['language'])) ?? textOf(value),
  );
  /** Capitals as the language has them: "ı" and "i" in Turkish, accents in Greek. */
  define('upper', (value, page, ...given) =>
    textOf(value).toLocaleUpperCase(languageOf(page, namedOf(given)['language'] ?? wordOf(given))),
  );
  define('lower', (value, page, ...given) =>
    textOf(value).toLocaleLowerCase(languageOf(page, namedOf(given)['language'] ?? wordOf(given))),
  );
  /** Names joined as the language joins them: "A, B and C"; with "or" for alternatives, "unit" for commas alone. */
  define('names', (value, page, ...given) => {
    const names = (Array.isArray(value) ? value : [value]).map(textOf).filter((name) => name !== '');
    const kind = wordOf(given);
    const type = kind === 'or' ? 'disjunction' : kind === 'unit' ? 'unit' : 'conjunction';
    return listFormat(languageOf(page, namedOf(given)['language']), { type }).format(names);
  });
  /** Fills a pattern: `{{ settings.comment_count | fill: count: 4 }}`. */
  define('fill', (value, page, ...given) => {
    const values = Object.entries(namedOf(given)).map(([name, filling]) => [
      name,
      typeof filling === 'number' ? filling : textOf(filling),
    ]);
    return fillPattern(
      textOf(value),
      Object.fromEntries(values) as Record<string, string | number>,
      languageOf(page),
    );
  });

  /** An editor's words in parts: `{% assign parts = article.fields.toll | split: '|' %}{{ parts[1] }}`. */
  liquid.registerFilter('split', function (value: unknown, sign: unknown) {
    const text = textOf(value);
    this.context.memoryLimit.use(text.length);
    return withoutEnd(split(text, textOf(sign)));
  });

  function define(name: string, filter: (value: unknown, page: Page, ...given: unknown[]) => string): void {
    liquid.registerFilter(name, function (value: unknown, ...given: unknown[]) {
      return filter(value, this.context.globals as Page, ...given);
    });
  }
}

/** A day without a time stays one. What is no date stays as it is. */
function plusDays(at: string, days: number, zone: string): string {
  if (Number.isNaN(Date.parse(at))) return at;
  const isDay = DAY.test(at);
  const wall = new Date(`${isDay ? `${at}T00:00` : toWallClock({ at, zone })}Z`);
  wall.setUTCDate(wall.getUTCDate() + days);
  if (Number.isNaN(wall.getTime())) return at;
  const moved = wall.toISOString();
  return isDay ? moved.slice(0, 10) : (fromWallClock(moved.slice(0, 16), zone)?.at ?? at);
}

/** As Liquid has it: nothing is no part, and empty ones at the end are none either. */
function split(text: string, sign: string): string[] {
  const parts = text.split(sign);
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** A part that nobody has written is empty: a page must not break on it. */
function withoutEnd(parts: string[]): string[] {
  const isMissing = (key: string | symbol): boolean =>
    typeof key === 'string' && /^-?\d+$/.test(key) && parts[Number(key)] === undefined;
  return new Proxy(parts, {
    get: (target, key, receiver) => (isMissing(key) ? '' : (Reflect.get(target, key, receiver) as unknown)),
    getOwnPropertyDescriptor: (target, key) =>
      isMissing(key)
        ? { value: '', configurable: true, enumerable: false, writable: true }
        : Reflect.getOwnPropertyDescriptor(target, key),
  });
}

/** The site's, or another that a template names: a site may print a box in a second language. */
const languageOf = (page: Page, named?: unknown): string =>
  knownLocale(textOf(named) || (page.language ?? 'en-GB'));

/** What a filter is given without a name. */
const wordOf = (given: readonly unknown[]): string => textOf(given.find((item) => typeof item === 'string'));

/** What a filter is given by name, as liquidjs hands it on. */
function namedOf(given: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    given.filter((item): item is [string, unknown] => Array.isArray(item) && item.length === 2),
  );
}

/** Filters work on text: of the renderer's HTML they see the words. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Html) return value.text;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
