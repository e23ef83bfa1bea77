/** Milliseconds of many rounds as the few numbers that are written down. Pure. */
export interface Figures {
  rounds: number;
  p50: number;
  p95: number;
  max: number;
}

export function figuresOf(milliseconds: readonly number[]): Figures {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { rounds: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** One row for docs/measurements.md. */
export function report(what: string, { rounds, p50, p95, max }: Figures): void {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  process.stdout.write(`\n| ${what} | ${rounds} | ${ms(p50)} | ${ms(p95)} | ${ms(max)} |`);
}

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
