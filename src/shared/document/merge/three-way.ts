/**
 * Two versions of a row of blocks that both came from a third, cut into hunks: what is the same, what one side alone has
 * changed, and what both have. Pure; knows blocks only by what compares them, and never decides where both changed.
 */
import { pairBlocks, type Comparable } from '../compare/pairs';

/** One block of one version. Two with the same key differ in nothing. */
export interface Side extends Comparable {
  key: string;
}

export interface Versions<T> {
  base: T;
  mine: T;
  theirs: T;
}

/** `merged`: both changed it, in places that do not meet. */
export type Rule = 'same' | 'mine' | 'theirs' | 'merged';

/** Neighbouring blocks that are decided together, as indexes into each version; none where a version does not have them. */
export interface BlockHunk extends Versions<number[]> {
  /** Null: both changed it, and a person decides. */
  rule: Rule | null;
}

type Row = Versions<number | null>;

/** `merges` says whether changes of both sides to one block go together. */
export function hunksBetween(
  versions: Versions<readonly Side[]>,
  merges: (row: Versions<number>) => boolean,
): BlockHunk[] {
  const keyOf = (side: keyof Row, index: number | null): string | null =>
    index === null ? null : (versions[side][index]?.key ?? null);
  const ruleOf = (row: Row): Rule | null => {
    const mine = keyOf('mine', row.mine);
    const theirs = keyOf('theirs', row.theirs);
    const base = keyOf('base', row.base);
    if (mine === theirs) return 'same';
    if (theirs === base) return 'mine';
    if (mine === base) return 'theirs';
    return isWhole(row) && merges(row) ? 'merged' : null;
  };
  const groups = rowsOf(versions).map((row): Group => ({ rows: [row], rule: ruleOf(row) }));
  return joined(groups).map(({ rows, rule }) => ({
    base: rows.flatMap(({ base }) => base ?? []),
    mine: rows.flatMap(({ mine }) => mine ?? []),
    theirs: rows.flatMap(({ theirs }) => theirs ?? []),
    rule,
  }));
}

interface Group {
  rows: Row[];
  rule: Rule | null;
}

const isWhole = (row: Row): row is Versions<number> =>
  row.base !== null && row.mine !== null && row.theirs !== null;
const isInsertion = ({ rows }: Group): boolean => rows.every(({ base }) => base === null);

/** Blocks of both versions beside the ones they came from; what came on both sides at one place stands beside each other. */
function rowsOf({ base, mine, theirs }: Versions<readonly Side[]>): Row[] {
  const [ours, others] = [inPlace(base, mine), inPlace(base, theirs)];
  const rows: Row[] = [];
  let [nextMine, nextTheirs] = [0, 0];
  const came = (untilMine: number, untilTheirs: number): void => {
    rows.push(...besideEachOther({ mine, theirs }, [nextMine, untilMine], [nextTheirs, untilTheirs]));
    [nextMine, nextTheirs] = [untilMine, untilTheirs];
  };
  for (const index of base.keys()) {
    const [our, other] = [ours.get(index) ?? null, others.get(index) ?? null];
    came(our ?? nextMine, other ?? nextTheirs);
    rows.push({ base: index, mine: our, theirs: other });
    if (our !== null) nextMine = our + 1;
    if (other !== null) nextTheirs = other + 1;
  }
  came(mine.length, theirs.length);
  return rows;
}

/** What moved counts as gone where it was and come where it is. */
function inPlace(one: readonly Side[], other: readonly Side[]): Map<number, number> {
  return new Map(
    pairBlocks(one, other).flatMap(({ live, draft, moved }) =>
      live !== null && draft !== null && !moved ? [[live, draft] as const] : [],
    ),
  );
}

function besideEachOther(
  { mine, theirs }: Omit<Versions<readonly Side[]>, 'base'>,
  [fromMine, toMine]: [number, number],
  [fromTheirs, toTheirs]: [number, number],
): Row[] {
  const pairs = inPlace(mine.slice(fromMine, toMine), theirs.slice(fromTheirs, toTheirs));
  const rows: Row[] = [];
  let next = fromTheirs;
  const theirsUntil = (end: number): void => {
    for (; next < end; next += 1) rows.push({ base: null, mine: null, theirs: next });
  };
  for (let index = fromMine; index < toMine; index += 1) {
    const pair = pairs.get(index - fromMine);
    if (pair === undefined) rows.push({ base: null, mine: index, theirs: null });
    else {
      theirsUntil(fromTheirs + pair);
      rows.push({ base: null, mine: index, theirs: next });
      next += 1;
    }
  }
  theirsUntil(toTheirs);
  return rows;
}

/** Neighbours that cannot be decided apart, in one. */
function joined(groups: readonly Group[]): Group[] {
  let result = [...groups];
  for (;;) {
    const at = result.findIndex((group, index) => {
      const next = result[index + 1];
      return next !== undefined && (belong(group, next) || belong(next, group));
    });
    if (at < 0) return result;
    const rows = result.slice(at, at + 2).flatMap((group) => group.rows);
    result = [...result.slice(0, at), { rows, rule: null }, ...result.slice(at + 2)];
  }
}

/** Whether `other` may be part of what both did at `one`. */
function belong(one: Group, other: Group): boolean {
  if (one.rule === 'same' || other.rule === 'same') return false;
  if (isInsertion(one) && isInsertion(other)) return one.rule !== other.rule || one.rule === null;
  if (one.rule !== null) return false;
  // A block that was split or joined leaves one that came or went beside it.
  if (other.rows.some((row) => !isWhole(row))) return true;
  const hasGone = (side: 'mine' | 'theirs'): boolean => one.rows.some((row) => row[side] === null);
  return (other.rule === 'mine' && hasGone('mine')) || (other.rule === 'theirs' && hasGone('theirs'));
}
