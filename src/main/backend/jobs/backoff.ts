/** How long to wait before a failed job is tried again. Pure. */

const FIRST = 2_000;
const LONGEST = 15 * 60_000;
/** About six hours of trying; after that a person has to look. */
export const MOST_ATTEMPTS = 30;

/**
 * Milliseconds: doubling, with jitter so that jobs stopped together do not return together, never sooner than the
 * site asked for. `random` in [0, 1); `retryAfter` in seconds.
 */
export function backoff(attempts: number, random: number, retryAfter = 0): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** (attempts - 1));
  return Math.max(longest / 2 + (longest / 2) * random, retryAfter * 1000);
}
