/** Finds ranges of numbers as D1 judges them: 1914-18, pages 3–5, from 1990–95. Scores, dates and numbers of things are none. Pure. */
import type { Span } from '../text/span';

export interface NumberRange extends Span {
  first: string;
  second: string;
  /** What stands between, spaces included. */
  mark: string;
  /** “from” or “between” before a dash, where “to” or “and” belongs. Then it is part of the span. */
  word: string | null;
  /** A range for certain: whole years, pages, ages, or something counted. */
  sure: boolean;
}

const RANGE =
  /(?<![\p{L}\p{N}./:’'–-])(?:(from|between)\s)?([£$€]?\d{1,4}(?:,\d{3})*(?:\.\d+)?)(\s?[-–—]\s?)([£$€]?\d{1,4}(?:,\d{3})*(?:\.\d+)?)(?![\p{L}\p{N}/:–-]|[.,]\d)/giu;
const UNITS =
  /^\s?(?:%|per\s?cent|percent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kg|miles?|metres?|meters?|people|pages?|degrees|pounds|dollars|euros|million|billion|°)(?!\p{L})/u;
const BEFORE = /(?:\bpages?|\bpp?\.|\baged?|\bages|\bchapters?|\bverses?)\s$/u;

export function rangesIn(text: string): NumberRange[] {
  const ranges: NumberRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [found, word, first = '', mark = '', second = ''] = match;
    const end = match.index + found.length;
    const after = text.slice(end, end + 14);
    const numberStart = end - first.length - mark.length - second.length;
    const years = isYear(first) && (isYear(second) || /^\d\d$/u.test(second)) && rises(first, second);
    const before = text.slice(Math.max(0, numberStart - 12), numberStart);
    const counted = rises(first, second) && (UNITS.test(after) || BEFORE.test(before));
    const wholeYears = years && isYear(second);
    const spaced = /\s/u.test(mark);
    if (spaced && !wholeYears && !counted) continue;
    if (!years && !counted && word === undefined) continue;
    if (word !== undefined && (!rises(first, second) || /^\s(?:to|and|until)\b/u.test(after))) {
      continue;
    }
    ranges.push({
      start: word === undefined ? numberStart : match.index,
      end,
      first,
      second,
      mark,
      word: word ?? null,
      sure: wholeYears || counted,
    });
  }
  return ranges;
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
