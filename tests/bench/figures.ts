/**
 * Milliseconds of many rounds as the few numbers that are written down, and a row of the table for each. The table
 * itself is printed by scripts/bench.mjs, from the file that it names.
 */
import { appendFileSync } from 'node:fs';

export interface Figures {
  rounds: number;
  p50: number;
  p95: number;
  max: number;
}

/** One row. `asked` is what was promised in words, `met` whether it is so; both null where nothing was promised. */
export interface Row {
  what: string;
  rounds: number;
  p50: string;
  p95: string;
  max: string;
  asked: string | null;
  met: boolean | null;
}

/** A limit on one of the figures, in milliseconds. */
export type Limit = { p50: number } | { p95: number };

export function figuresOf(milliseconds: readonly number[]): Figures {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { rounds: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

export const median = (values: readonly number[]): number => figuresOf(values).p50;

export function report(what: string, figures: Figures, limit: Limit | null = null): void {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const [name, most] = Object.entries(limit ?? {})[0] ?? [];
  row({
    what,
    rounds: figures.rounds,
    p50: ms(figures.p50),
    p95: ms(figures.p95),
    max: ms(figures.max),
    asked: most === undefined ? null : `${name} ≤ ${most} ms`,
    met: most === undefined ? null : (name === 'p50' ? figures.p50 : figures.p95) <= most,
  });
}

/** How many times longer one thing takes than another: the median over the ratios of rounds. */
export function reportRatio(
  what: string,
  ratios: { rounds: number; p50: number; p95: number | null },
  limit: { p50: number; p95?: number },
): void {
  const times = (value: number): string => `${value.toFixed(2)} ×`;
  const { rounds, p50, p95 } = ratios;
  row({
    what,
    rounds,
    p50: times(p50),
    p95: p95 === null ? '' : times(p95),
    max: '',
    asked: `p50 ≤ ${limit.p50} ×${limit.p95 === undefined ? '' : `, p95 ≤ ${limit.p95} ×`}`,
    met: p50 <= limit.p50 && (limit.p95 === undefined || (p95 ?? 0) <= limit.p95),
  });
}

function row(row: Row): void {
  const file = process.env['COPYDESK_BENCH_ROWS'];
  if (file === undefined) console.log(JSON.stringify(row));
  else appendFileSync(file, `${JSON.stringify(row)}\n`);
}

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
