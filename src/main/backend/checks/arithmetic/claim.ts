/** A number of which a sentence says what it is, and what one finds out about it. Pure. */
import type { Cue } from './cues';
import type { Quantity } from './quantities';

export interface Claim {
  quantity: Quantity;
  cue: Cue;
  /** What stands before the claim. */
  earlier: readonly Quantity[];
  later: readonly Quantity[];
  isAbout: boolean;
  sentence: string;
}

/** What the number should be; null: the sentence does not have what it takes to tell. */
export type Verdict = number | 'borne out' | null;

/** Share in per cent, fraction as a number from 0 to 1: both in per cent here. */
export const perCent = ({ kind, value }: Quantity): number => (kind === 'fraction' ? value * 100 : value);

export const LED_IN = /(?<!\p{L})(?:from|de|von|desde)\s[£$€]?$/iu;

export function nearPerCent(stated: number, real: number, { isAbout, quantity }: Claim): boolean {
  const whole = Math.abs(real - Math.round(real)) < 0.02;
  // Nobody rounds what comes out even. Everybody says “a third” for 35 per cent.
  const room =
    quantity.kind === 'fraction' ? 0.1 * real : whole && !isAbout ? 0.51 : Math.max(1, 0.05 * real);
  return Math.abs(real - stated) <= (isAbout ? 3 * room : room);
}

/** Half a per cent for what is rounded, a sixth for “about”. */
export const roomFor = (real: number, isAbout: boolean): number =>
  (isAbout ? 0.17 : 0.004) * Math.abs(real) + 1e-9;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A number that does not go with the others; offsets in the sentence. */
export interface WrongNumber {
  start: number;
  end: number;
  /** What it should be, as it is written: per cent for a share. */
  real: number;
  /** It is how many times the first the second is. */
  times?: true;
}
