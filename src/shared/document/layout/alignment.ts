/** The longest common row of two rows (Myers' greedy algorithm): what of the one stays in the other. Pure. */

/** Past so many differences a row is another row, and is written anew where it differs. */
const MOST_DIFFERENCES = 1500;

/** For each place in the new row the place in the old one that it stays at, or -1 for what is new. Both by their lengths. */
export function alignment(
  before: number,
  after: number,
  isSame: (one: number, other: number) => boolean,
): Int32Array {
  const from = new Int32Array(after).fill(-1);
  if (isWithin(before, after, isSame, (one, other) => (from[other] = one))) return from;
  from.fill(-1);
  if (
    isWithin(
      after,
      before,
      (one, other) => isSame(other, one),
      (one, other) => (from[one] = other),
    )
  )
    return from;
  from.fill(-1);
  walkBack(shortestPath(before, after, isSame), before, after, (one, other) => (from[other] = one));
  return from;
}

/** Whether all of the one row stands in the other in its order: words that only came, or only went. */
function isWithin(
  short: number,
  long: number,
  isSame: (one: number, other: number) => boolean,
  pair: (one: number, other: number) => void,
): boolean {
  let one = 0;
  for (let other = 0; other < long && one < short; other += 1)
    if (isSame(one, other)) {
      pair(one, other);
      one += 1;
    }
  return one === short;
}

/** The furthest place reached on each diagonal, one list for each number of differences. */
function shortestPath(
  before: number,
  after: number,
  isSame: (one: number, other: number) => boolean,
): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let differences = 0; differences <= Math.min(before + after, MOST_DIFFERENCES); differences += 1) {
    const reached = new Map<number, number>();
    trace.push(reached);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let { one } = startOn(furthest, diagonal, differences);
      while (one < before && one - diagonal < after && isSame(one, one - diagonal)) one += 1;
      furthest.set(diagonal, one);
      reached.set(diagonal, one);
      if (one >= before && one - diagonal >= after) return trace;
    }
  }
  return [];
}

/** Down, where a place is new, or right, where one is gone: whichever gets further. */
function startOn(
  furthest: ReadonlyMap<number, number>,
  diagonal: number,
  differences: number,
): { one: number; isNew: boolean } {
  const [below, above] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1];
  const isNew = diagonal === -differences || (diagonal !== differences && below < above);
  return { one: isNew ? above : below + 1, isNew };
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  before: number,
  after: number,
  pair: (one: number, other: number) => void,
): void {
  let [one, other] = [before, after];
  for (let differences = trace.length - 1; differences >= 0; differences -= 1) {
    const start = startOn(trace[differences - 1] ?? new Map([[1, 0]]), one - other, differences);
    while (one > start.one) {
      one -= 1;
      other -= 1;
      pair(one, other);
    }
    if (start.isNew) other -= 1;
    else one -= 1;
  }
}
