/** The shape of the sums that R3 does again, and how their patterns are written down. */
import { FIGURE_WORDS } from './numbers';

const SPELT = FIGURE_WORDS.slice(1).toReversed().join('|');
const SCALE = '(?:\\s?(?:thousand|million|billion|trillion|bn|tn|m|k)(?!\\p{L}))?';
/** A number in figures or words, with its scale. */
export const N = `[£$€]?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|(?:${SPELT})(?![\\p{L}-]))${SCALE}`;
/** The same, but for what is a year. */
export const NO_YEAR = `(?!(?:1[5-9]|20)\\d\\d(?![\\d,]))${N}`;
export const ABOUT =
  '(?:(?:nearly|almost|about|some|around|roughly|over|just over|just under|more than|a total of|only|exactly|or) )?';
export const FRACTION =
  '(?:(?:an? )?(?:half|third|quarter|fifth|sixth|tenth)|two[- ]thirds|three[- ]quarters|two[- ]fifths|three[- ]fifths|four[- ]fifths)';

/** A number that does not go with the others; offsets in the sentence. */
export interface WrongSum {
  start: number;
  end: number;
  /** What it should be. */
  real: number;
}

/** Patterns that give the number to be judged as the last named group, and what it should be. */
export interface Sum {
  /** Cheap to try, and in whatever the pattern finds. */
  cue: RegExp;
  pattern: RegExp;
  real: (group: (name: string) => number) => number;
  /** Room for rounding, as a share of the real number. */
  room?: number;
  /** Whether it is meant so at all; `after` is what the sentence goes on with. */
  only?: (groups: Readonly<Record<string, string | undefined>>, after: string) => boolean;
  /** Room as such. */
  slack?: number;
}

export function sum(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${source}(?![\\p{N}]|[.,]\\d)`, 'giu');
}
