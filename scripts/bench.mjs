/**
 * `npm run bench`: measures and prints the table of docs/measurements.md. Run it on a machine that does nothing else.
 * Fails where a figure is not met.
 */
import './lib/runtime.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const file = join(folder, 'rows.jsonl');
writeFileSync(file, '');
const load = () => loadavg()[0]?.toFixed(1);
const before = load();
const begun = Date.now();
const good = await runProgram(
  'vitest/vitest.mjs',
  ['run', '--config', 'vitest.bench.config.ts', ...process.argv.slice(2)],
  { env: { COPYDESK_BENCH_ROWS: file }, minutes: 30 },
);
/** As tests/bench/figures.ts writes them. @type {(Record<'what' | 'rounds' | 'p50' | 'p95' | 'max' | 'asked', string> & { met: boolean | null })[]} */
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

const minutes = Math.round((Date.now() - begun) / 60_000);
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, ` +
    `load average ${before} before and ${load()} after, ${minutes} min\n`,
);
console.log('| what | rounds | p50 | p95 | max | asked for | met |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { what, rounds, p50, p95, max, asked, met } of rows) {
  const verdict = met === null ? '' : met ? 'yes' : '**no**';
  console.log(`| ${what} | ${rounds} | ${p50} | ${p95} | ${max} | ${asked ?? ''} | ${verdict} |`);
}
const unmet = rows.filter(({ met }) => met === false);
if (unmet.length > 0) console.log(`\nNot met: ${unmet.map(({ what }) => what).join('; ')}`);
process.exitCode = good && unmet.length === 0 ? 0 : 1;
