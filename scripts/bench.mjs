/** `npm run bench`: prints rows for docs/measurements.md. Run it on a machine that does nothing else. */
import './lib/runtime.mjs';
import { runProgram } from './lib/run.mjs';

console.log('| what | rounds | p50 | p95 | max |\n|---|---|---|---|---|');
const good = await runProgram(
  'vitest/vitest.mjs',
  ['run', '--config', 'vitest.bench.config.ts', '--reporter', 'dot'],
  { minutes: 30 },
);
process.exitCode = good ? 0 : 1;
