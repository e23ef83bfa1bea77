/** What a range is to D1, however it was found. */
import type { Span } from '../text/span';

export interface NumberRange extends Span {
  /** A figure; beside a `word` also a time, a day, a date, a figure with its unit. */
  first: string;
  second: string;
  /** What stands between, spaces included. */
  mark: string;
  /** “from” or “between” before a dash, where “to” or “and” belongs. Then it is part of the span. */
  word: string | null;
  /** The house may well think otherwise: the two ends of a way. */
  hint?: true;
  /** A range for certain: whole years, pages, ages, or something counted. */
  sure: boolean;
}
