/**
 * Which revisions are no longer needed: all of the last day stay, then the last of each hour for a week, then the last of
 * each day. Named ones, the first and the newest always stay. Hours and days are UTC's, so that a clock put back changes
 * nothing. Pure.
 */
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

export interface Kept {
  number: number;
  /** ISO 8601 UTC. */
  at: string;
  isNamed: boolean;
}

/** Numbers of those that go. `revisions` in the order of their numbers. */
export function thinned(revisions: readonly Kept[], now: Date): number[] {
  const last = new Map<string, number>();
  for (const revision of revisions) last.set(spanOf(revision, now), revision.number);
  const [first, newest] = [revisions[0]?.number, revisions.at(-1)?.number];
  return revisions
    .filter(
      (revision) =>
        !revision.isNamed &&
        revision.number !== first &&
        revision.number !== newest &&
        last.get(spanOf(revision, now)) !== revision.number,
    )
    .map(({ number }) => number);
}

/** What a revision shares its place with. */
function spanOf({ number, at }: Kept, now: Date): string {
  const age = now.valueOf() - Date.parse(at);
  if (age < DAY) return `one ${number}`;
  return age < 7 * DAY ? `hour ${at.slice(0, 13)}` : `day ${at.slice(0, 10)}`;
}
