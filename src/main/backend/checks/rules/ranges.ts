/** Finds ranges as D1 judges them: 1914-18, pages 3–5, from 1990–95, from Monday–Friday. Scores and numbers of things are none. Pure. */
import { bareRangesIn } from './bare-ranges';
import { isPlural } from '../text/word-classes';
import type { NumberRange } from './number-range';

const RANGE =
  /(?<![\p{L}\p{N}./:’'–-])(?:(from|between)\s)?([£$€]?\d{1,4}(?:,\d{3})*(?:\.\d+)?)(\s?[-–—]\s?)([£$€]?\d{1,4}(?:,\d{3})*(?:\.\d+)?)(?![\p{L}\p{N}/:–-]|[.,]\d)/giu;
const UNITS =
  /^\s?(?:%|per\s?cent|percent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kg|miles?|metres?|meters?|people|pages?|degrees|pounds|dollars|euros|million|billion|°)(?!\p{L})/u;
const BEFORE =
  /\b(?:pages?|pp?\.|aged?|ages|chapters?|verses?|rows?|sections?|seats?|rooms?|numbers?|nos?\.|articles?|clauses?|paragraphs?|figures?|tables?|grades?|classes|acts?|scenes?|questions?|volumes?|vols?\.|weeks?|days?|levels?|items?|lines?|plates?|stages?)\s$/iu;

/** “12–18 a month”, “40–50 or so”. */
const A_TIME =
  /^ (?:an? (?:year|month|week|day|night|hour|minute|head|piece|pupil|person|game|season)|or (?:so|more)|each|apiece)(?!\p{L})/u;

/** “came back from 3–1”, “from 2–0 down”: a score, whatever the word before it. */
const SCORE_BEFORE = /\b(?:back|recover\w*|rall\w+|came|come|turned (?:it )?round)\s$/u;
const SCORE_AFTER =
  /^\s(?:down|up|behind|ahead|adrift|deficit|in the (?:first|second|third|final|last))(?!\p{L})/u;

const TIME = '\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]m|[ap]\\.m\\.)?|noon|midnight';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?`;
const MEASURE =
  '[£$€]?\\d+(?:[.,]\\d+)*\\s?(?:%|°[CF]?|bn|million|billion|[mk]|km|kg|cm|mm|ft|st|nd|rd|th|s)?';
/** Hours, days, dates and figures with their units: what “from” and “between” take a word for as well. */
const WORDED = [TIME, DAY, DATE, MEASURE].map(
  (term) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(from|between)\\s(${term})(\\s?[-–—]\\s?)(${term})(?![\\p{L}\\p{N}/:–-]|[.,]\\d)`,
      'giu',
    ),
);

export function rangesIn(text: string): NumberRange[] {
  const ranges = numberRangesIn(text);
  for (const found of WORDED.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => wordedRange(text, match)),
  ))
    if (!ranges.some((range) => range.start < found.end && found.start < range.end)) ranges.push(found);
  return [...ranges, ...bareRangesIn(text, ranges)].sort((one, other) => one.start - other.start);
}

function wordedRange(text: string, match: RegExpExecArray): NumberRange[] {
  const [found, word = '', first = '', mark = '', second = ''] = match;
  const end = match.index + found.trimEnd().length;
  // 9–5 is a working day only where it falls; the rest of bare figures is judged as figures are.
  const bare = [first, second].every((term) => /^\d+$/u.test(term));
  if (
    bare &&
    !(Number(first) <= 12 && Number(first) >= 6 && Number(second) < Number(first) && Number(second) > 0)
  )
    return [];
  if (!/\d|\p{L}{3}/u.test(first) || goesOn(text, match.index, end, word)) return [];
  return [{ start: match.index, end, first, second: second.trimEnd(), mark, word, sure: true }];
}

/** Whether what follows has the word already, “from 2010–11 to 2014–15”, or makes it a score. */
function goesOn(text: string, start: number, end: number, word: string): boolean {
  const after = text.slice(end, end + 24);
  return (
    (word.toLowerCase() === 'from' ? /^\s(?:to|until|till)(?!\p{L})/u : /^\sand(?!\p{L})/u).test(after) ||
    SCORE_AFTER.test(after) ||
    SCORE_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

function numberRangesIn(text: string): NumberRange[] {
  const ranges: NumberRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [found, word, first = '', mark = '', second = ''] = match;
    const end = match.index + found.length;
    const after = text.slice(end, end + 14);
    const numberStart = end - first.length - mark.length - second.length;
    const years = isYear(first) && (isYear(second) || /^\d\d$/u.test(second)) && rises(first, second);
    const before = text.slice(Math.max(0, numberStart - 12), numberStart);
    const counted =
      rises(first, second) &&
      (UNITS.test(after) || BEFORE.test(before) || isCounted(after) || A_TIME.test(after));
    // 1975 – 76 after “of” or “the” is a range as well.
    const wholeYears =
      years && (isYear(second) || /\b(?:of|the|in|season|winter|war|drought)\s$/iu.test(before));
    const spaced = /\s/u.test(mark);
    if (spaced && !wholeYears && !counted) continue;
    if (!years && !counted && word === undefined) continue;
    if (word !== undefined && (!rises(first, second) || goesOn(text, match.index, end, word))) continue;
    ranges.push({
      start: word === undefined ? numberStart : match.index,
      end,
      first,
      second,
      // A range has no em dash anywhere: 2019—2023.
      mark: mark === '—' ? '-' : mark,
      word: word ?? null,
      sure: years || counted,
    });
  }
  return ranges;
}

/** “40–50 times”, “30 to 40 boats”: what is counted follows. */
function isCounted(after: string): boolean {
  const word = /^ (\p{Ll}{3,})(?![\p{L}-])/u.exec(after)?.[1] ?? '';
  return (
    word === 'times' ||
    (isPlural(word) && !/^(?:wins|defeats|victories|losses|draws|goals|sets)$/u.test(word))
  );
}

export function isHyphenRange({ mark }: NumberRange): boolean {
  return mark === '-';
}

function isYear(text: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/u.test(text);
}

function rises(first: string, second: string): boolean {
  const value = (text: string): number => Number(text.replace(/[£$€,]/gu, ''));
  const shortYear = isYear(first) && /^\d\d$/u.test(second);
  return shortYear ? value(second) > value(first) % 100 : value(second) > value(first);
}
