/** The quantities of a sentence: how many of what, money, shares, years. Dates, times, scores, ordinals and 18-month are none. Pure. */
import type { Span } from '../text/span';
import { NUMERALS, type Numerals } from './numerals';

export interface Quantity extends Span {
  value: number;
  kind: 'count' | 'money' | 'share' | 'points' | 'fraction' | 'year';
  /** The sign of money, or what is counted, as the stems of up to three words; empty: “24 to 20”. */
  unit: readonly string[];
  /** What it is the price or the number of: “£22 a metre”, “each”. */
  per: string | null;
  /** “one” is seldom a number but in a list of them. */
  weak: boolean;
}

interface Reader {
  numerals: Numerals;
  pattern: RegExp;
  tail: RegExp;
  stop: ReadonlySet<string>;
  /** Words that numbers are written with. */
  spelt: ReadonlySet<string>;
  monthBefore: RegExp;
  monthAfter: RegExp;
  per: RegExp;
}

const readers = new Map<string, Reader>();

function readerFor(language: string): Reader | null {
  const tag = language.slice(0, 2).toLowerCase();
  const numerals = NUMERALS[tag];
  if (!numerals) return null;
  let reader = readers.get(tag);
  if (!reader) readers.set(tag, (reader = readerOf(numerals)));
  return reader;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

function readerOf(numerals: Numerals): Reader {
  const { group, decimal } = numerals;
  const figure = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  const spelt = alternatives(numerals.words.keys());
  const parts = alternatives(Object.keys(numerals.fractions));
  const scale = alternatives(Object.keys(numerals.scales));
  return {
    numerals,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/’-]|\\d[.,:–]|[£$€]\\s)(?:(?<fraction>${parts})|(?<sign>[£$€]\\s?)?(?:(?<figure>${figure})|(?<word>${spelt}))(?:[\\s\\u00a0]?(?<scale>${scale})(?!\\p{L}))?)(?![\\p{N}]|[.,:–]\\d|-\\p{L}|[–-]\\d)`,
      'giu',
    ),
    tail: new RegExp(
      `^[\\s\\u00a0\\u202f]?(?:(?<points>(?:(?:${numerals.percent})\\s)?(?:${numerals.points})(?!\\p{L}))|(?<percent>${numerals.percent})|(?<money>${alternatives(Object.keys(numerals.money))}|[€£$])(?!\\p{L})|(?<cents>${alternatives(Object.keys(numerals.cents))})(?!\\p{L}))`,
      'u',
    ),
    stop: new Set(numerals.stop.split('|')),
    spelt: new Set(
      [...numerals.words.keys(), ...Object.keys(numerals.fractions)]
        .flatMap((key) => key.toLowerCase().split(/[\s-]/u))
        .filter((word) => !TOO_COMMON.has(word)),
    ),
    monthBefore: new RegExp(`(?:${numerals.months})\\.?\\s$`, 'u'),
    monthAfter: new RegExp(`^\\.?\\s(?:of\\s|de\\s)?(?:${numerals.months})(?!\\p{L})`, 'u'),
    per: new RegExp(
      `^\\s(?:(?<each>${numerals.each})(?!\\p{L})|(?:${numerals.per})(?:\\s|(?<=’))(?<unit>\\p{L}+))`,
      'u',
    ),
  };
}

const NAMES_A_NUMBER =
  /(?:\b(?:page|chapter|number|no\.|route|room|grade|year|class|level|aged|age|line|section|article|act|scene|part|verse|bus|platform|channel|gate|under|over-)\s|[#°]|\b(?:at|by|until|till)\s(?=\d{1,2}\.\d\d(?!\s?(?:per|%|m|b))))$/iu;

const TOO_COMMON = new Set([
  'a',
  'an',
  'one',
  'in',
  'out',
  'of',
  'un',
  'le',
  'la',
  'les',
  'sur',
  'die',
  'ein',
  'una',
  'uno',
  'de',
]);

/** A cheap look first: most sentences have no two numbers. */
function mayHaveTwo(sentence: string, { spelt }: Reader): boolean {
  let count = 0;
  for (const [word] of sentence.matchAll(/\p{L}+|\d+/gu)) {
    if ((/^\d/u.test(word) || spelt.has(word.toLowerCase())) && ++count === 2) return true;
  }
  return false;
}

export function quantitiesIn(sentence: string, language: string): Quantity[] {
  const reader = readerFor(language);
  if (!reader || !mayHaveTwo(sentence, reader)) return [];
  const quantities = [...sentence.matchAll(reader.pattern)].flatMap((match) => {
    const quantity = quantityOf(sentence, match, reader);
    return quantity ? [quantity] : [];
  });
  return quantities.map((quantity, at) => withSharedUnit(quantity, quantities[at + 1], sentence));
}

/** “from 40 to 50 euros”, “from 2 to 3 per cent”: what they are of is said once. */
function withSharedUnit(one: Quantity, next: Quantity | undefined, sentence: string): Quantity {
  if (one.kind !== 'count' || one.unit.length > 0 || (next?.kind !== 'money' && next?.kind !== 'share'))
    return one;
  const isPair = /^\s(?:to|or|and|à|ou|et|auf|bis|und|oder|a|o|y)\s$/u.test(
    sentence.slice(one.end, next.start),
  );
  return isPair ? { ...one, kind: next.kind, unit: next.unit } : one;
}

function quantityOf(sentence: string, match: RegExpExecArray, reader: Reader): Quantity | null {
  const { numerals } = reader;
  const { fraction, sign, figure, word, scale } = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].length;
  const base = { start, per: null, weak: false };
  if (fraction !== undefined) {
    if (/^\p{L}/u.test(sentence.slice(end))) return null;
    const value = lookUp(numerals.fractions, fraction);
    return value === undefined ? null : { ...base, end, value, kind: 'fraction', unit: [] };
  }
  const before = sentence.slice(Math.max(0, start - 16), start);
  let after = sentence.slice(end, end + 60);
  const number =
    figure === undefined ? numerals.words.get((word ?? '').toLowerCase()) : valueOf(figure, numerals);
  if (number === undefined || !Number.isFinite(number)) return null;
  const times = scale === undefined ? 1 : (lookUp(numerals.scales, scale) ?? 1);
  const value = number * times;
  const tail = reader.tail.exec(after)?.groups ?? {};
  const tailLength = reader.tail.exec(after)?.[0].length ?? 0;
  if (tail.percent !== undefined || tail.points !== undefined)
    return {
      ...base,
      end: end + tailLength,
      value,
      kind: tail.points === undefined ? 'share' : 'points',
      unit: [],
    };
  const money =
    sign?.trim() ?? (tail.money === undefined ? undefined : (numerals.money[tail.money] ?? tail.money));
  if (money !== undefined || tail.cents !== undefined) {
    end += tailLength;
    const isCents = money === undefined;
    return {
      ...base,
      end,
      value: isCents ? value / 100 : value,
      kind: 'money',
      unit: [money ?? numerals.cents[tail.cents ?? ''] ?? ''],
      per: perOf(sentence.slice(end, end + 30), reader),
    };
  }
  if (
    /^(?:\p{L}|°)/u.test(after) &&
    !/^(?:[kmc]?g|[kcm]?m|[mc]?l|km\/h|mph|ha|lb|oz|ft|[kMG]Wh?|[GMT]B|s)(?!\p{L})/u.test(after)
  )
    return null;
  if (value < 24 && /^\s?[ap]\.?m\b(?! Tag)/u.test(after)) return null;
  if (
    value === 1 &&
    /^\s(?:kind|sort|side|hand|day|point|way|thing|another|is|who|that|which|has|can|may|must|might|would|should)\b/u.test(
      after,
    )
  )
    return null;
  if (reader.monthAfter.test(after) && value <= 31) return null;
  if (reader.monthBefore.test(before) && value <= 31) return null;
  if (NAMES_A_NUMBER.test(before)) return null;
  const isYear = figure !== undefined && /^(?:1[5-9]|20)\d\d$/u.test(figure) && scale === undefined;
  if (isYear) return { ...base, end, value, kind: 'year', unit: [] };
  const { unit, length } = unitOf(after, reader);
  after = sentence.slice(end + length, end + length + 30);
  return { ...base, end, value, kind: 'count', unit, per: perOf(after, reader), weak: value === 1 };
}

/** Names after the number, up to three: “14 public clocks”. */
function unitOf(after: string, { stop }: Reader): { unit: string[]; length: number } {
  const unit: string[] = [];
  let length = 0;
  for (const match of after.matchAll(/[\s\u00a0]?([\p{L}’-]+)/guy)) {
    const word = match[1] ?? '';
    if (stop.has(word.toLowerCase()) || unit.length === 3) break;
    unit.push(stem(word));
    length += match[0].length;
  }
  return { unit, length };
}

function perOf(after: string, { per }: Reader): string | null {
  const groups = per.exec(after)?.groups;
  return groups ? (groups.each === undefined ? stem(groups.unit ?? '') : 'each') : null;
}

export function stem(word: string): string {
  const small = word.toLowerCase();
  if (/ies$/u.test(small) && small.length > 4) return `${small.slice(0, -3)}y`;
  return /(?:[^s]s|[^aeiou]es|en)$/u.test(small) && small.length > 3
    ? small.replace(/(?:es|s|en|e)$/u, '')
    : small.replace(/e$/u, '');
}

function valueOf(figure: string, { group, decimal }: Numerals): number {
  const plain = figure.replace(new RegExp(`${group}(?=\\d{3})`, 'gu'), '');
  return Number(plain.replace(new RegExp(decimal, 'u'), '.'));
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  const small = word.toLowerCase();
  return Object.entries(table).find(([key]) => key.toLowerCase() === small)?.[1];
}

/** Of the same money, or counts of which one is not said to be of something else. */
export function isSameThing(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'share') return true;
  if (one.kind === 'money')
    return one.unit[0] === other.unit[0] && (one.per === other.per || one.per === null || other.per === null);
  return (
    one.unit.length === 0 || other.unit.length === 0 || one.unit.some((word) => other.unit.includes(word))
  );
}
