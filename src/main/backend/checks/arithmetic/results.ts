/** What numbers of a sentence come to: sums, products, so many a week of so many a year. Pure. */
import { roomFor, rounded, type Claim, type Verdict } from './claim';
import { isSameThing, type Quantity } from './quantities';

/** What two or more numbers come to, in whatever way they may be meant. */
export function resultOf(claim: Claim): Verdict {
  const { quantity, earlier, isAbout, sentence } = claim;
  const pool = earlier.filter(({ kind }) => kind === 'count' || kind === 'money').slice(-6);
  if (pool.length < 2 && !(pool.length === 1 && quantity.per !== null)) return null;
  const stated = quantity.value;
  const before = sentence.slice(Math.max(0, quantity.start - 40), quantity.start);
  // “– and for 12 weeks”: how long it lasts, and what no other number makes.
  if (/(?<!\p{L})for\s$/iu.test(before) && LASTS.test(sentence.slice(quantity.end))) return null;
  // What is left is left of a whole, which may stand in another sentence.
  if (LEFT.test(before) && !hasWhole(pool)) return null;
  const reals = waysTo(quantity, pool, sentence);
  if (reals.some((real) => Math.abs(real - stated) <= roomFor(real, isAbout) + roundedRoom(quantity)))
    return 'borne out';
  const near = reals
    .filter(
      (real) =>
        Math.abs(real - stated) <= Math.max(0.25 * real, real <= 12 ? 1 : 0) || isMisprint(stated, real),
    )
    .sort((one, other) => Math.abs(one - stated) - Math.abs(other - stated));
  return near[0] ?? null;
}

const LASTS = /^\s(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?)(?!\p{L})/u;
const LEFT = /(?<!\p{L})(?:leaving|leaves|left|which left)\s(?:\p{L}+\s){0,2}$/iu;

/** Of three or more numbers one that the others are parts of. */
function hasWhole(pool: readonly Quantity[]): boolean {
  const values = pool.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length < 3 || 2 * Math.max(...values) > sum;
}

/** 38 for 28, 2.82 for 2.28. */
function isMisprint(stated: number, real: number): boolean {
  const [one, other] = [String(stated), String(rounded(real))];
  if (one.length !== other.length || one.length < 2) return false;
  const differing = [...one].filter((digit, at) => digit !== other[at]);
  return differing.length === 1 || [...one].sort().join('') === [...other].sort().join('');
}

/** £2.3 million may be £2.28 million. */
function roundedRoom({ value }: Quantity): number {
  const places = /^(\d+?)0*$/u.exec(String(Math.round(value)))?.[1]?.length ?? 9;
  return places <= 2 && value >= 1000 ? 0.02 * value : value < 10 && !Number.isInteger(value) ? 0.05 : 0;
}

const PER_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 365,
  an: 1,
  mois: 12,
  semain: 52,
  jour: 365,
  jahr: 1,
  monat: 12,
  woch: 52,
  tag: 365,
  año: 1,
  mes: 12,
  seman: 52,
  día: 365,
};

/** Sums, differences, products and quotients that have the claim's unit. */
function waysTo(claim: Quantity, pool: readonly Quantity[], sentence: string): number[] {
  const reals: number[] = [];
  const same = pool.filter(
    (one) => isSameThing({ ...one, per: null }, { ...claim, per: null }) && one.kind === claim.kind,
  );
  for (let from = 0; from < same.length - 1; from++)
    for (let to = from + 2; to <= same.length; to++)
      reals.push(same.slice(from, to).reduce((sum, { value }) => sum + value, 0));
  same.forEach((one, at) => {
    for (const other of same.slice(at + 1)) reals.push(Math.abs(one.value - other.value));
  });
  for (const one of pool)
    for (const other of pool) {
      if (one === other) continue;
      // £18 a ticket times 14,500 tickets; 12 rows of 20 seats.
      const bothCounts =
        one.kind === 'count' && other.kind === 'count' && claim.kind === 'count' && one.start < other.start;
      if (bothCounts || (one.kind === 'money' && other.kind === 'count' && claim.kind === 'money')) {
        reals.push(one.value * other.value);
        if (
          claim.per !== null ||
          /(?:each|apiece|average|moyenne|Schnitt|media|works? out|chacun|jeweils)/u.test(sentence)
        )
          reals.push(one.value / other.value);
      }
    }
  // 1,160 runs in 29 seasons, an average of 40 a season.
  if (claim.kind === 'count' && claim.per !== null) {
    const per = claim.per;
    const counts = pool.filter(({ kind }) => kind === 'count');
    const units = counts.filter(({ unit }) => unit.includes(per));
    for (const many of units)
      for (const all of counts)
        if (all !== many && all.value > many.value) reals.push(all.value / many.value);
  }
  for (const one of same) {
    const from = PER_YEAR[one.per ?? ''];
    const to = PER_YEAR[claim.per ?? ''];
    if (from !== undefined && to !== undefined && from !== to) reals.push((one.value * from) / to);
  }
  return reals.filter((real) => Number.isFinite(real) && real > 0);
}
