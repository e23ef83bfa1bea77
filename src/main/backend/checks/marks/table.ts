/** Which characters are quotation marks and brackets, and which way they face, by language. Data only. */
import { primarySubtag } from '../text/words';

export type MarkKind =
  'double' | 'single' | 'angle' | 'round' | 'square' | 'corner' | 'white-corner' | 'title' | 'lenticular';
/** "either": one character for both sides (Swedish ”), or used both ways (German » «). */
export type Side = 'open' | 'close' | 'either';
export interface MarkRole {
  kind: MarkKind;
  side: Side;
}
export type MarkTable = ReadonlyMap<string, MarkRole>;

/** Kinds that hold quoted words; the rest are brackets. */
export const QUOTATION_KINDS: ReadonlySet<MarkKind> = new Set([
  'double',
  'single',
  'angle',
  'corner',
  'white-corner',
]);

const pair = (kind: MarkKind, open: string, close: string): [string, MarkRole][] => [
  [open, { kind, side: 'open' }],
  [close, { kind, side: 'close' }],
];
const either = (kind: MarkKind, ...marks: string[]): [string, MarkRole][] =>
  marks.map((mark) => [mark, { kind, side: 'either' }]);

/** Full-width and half-width brackets are of one kind: mixing them leaves none unpaired. */
const BRACKETS = [
  ...pair('round', '(', ')'),
  ...pair('round', '（', '）'),
  ...pair('square', '[', ']'),
  ...pair('square', '［', '］'),
  ...pair('corner', '「', '」'),
  ...pair('white-corner', '『', '』'),
  ...pair('title', '《', '》'),
  ...pair('title', '〈', '〉'),
  ...pair('lenticular', '【', '】'),
];
const ENGLISH: MarkTable = new Map([
  ...BRACKETS,
  ...pair('double', '“', '”'),
  ...pair('single', '‘', '’'),
  ...pair('angle', '«', '»'),
]);
const DANISH: MarkTable = new Map([...ENGLISH, ...either('angle', '«', '»')]);
const GERMAN: MarkTable = new Map([
  ...BRACKETS,
  ...pair('double', '„', '“'),
  ...pair('single', '‚', '‘'),
  ...either('angle', '«', '»'),
]);
const POLISH: MarkTable = new Map([...BRACKETS, ...pair('double', '„', '”'), ...either('angle', '«', '»')]);
const SWEDISH: MarkTable = new Map([...BRACKETS, ...either('double', '”'), ...either('angle', '«', '»')]);

const BY_LANGUAGE: ReadonlyMap<string, MarkTable> = new Map([
  ...['de', 'cs', 'sk', 'sl', 'bg', 'lt', 'is', 'et', 'ka'].map((tag) => [tag, GERMAN] as const),
  ...['pl', 'hu', 'ro', 'hr', 'sr'].map((tag) => [tag, POLISH] as const),
  ...['sv', 'fi'].map((tag) => [tag, SWEDISH] as const),
  ...['da', 'nb', 'nn', 'no'].map((tag) => [tag, DANISH] as const),
]);

export function marksOfLanguage(language: string): MarkTable {
  return BY_LANGUAGE.get(primarySubtag(language)) ?? ENGLISH;
}
