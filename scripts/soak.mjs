/**
 * `npm run soak -- --runs N --seed S`: the fault, kill and property suites with many more runs, and N exports to a real
 * WordPress over a line that breaks. The same code as `npm test` runs with small counts. Prints what to write down.
 */
import './lib/runtime.mjs';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build-if-needed.mjs';
import { runVitest, suite, tally } from './lib/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('npm run soak -- --runs N --seed S: both are whole numbers');
  process.exit(2);
}
process.env['COPYDESK_SOAK_RUNS'] = String(runs);
process.env['COPYDESK_PROPERTY_SEED'] = String(seed);
process.env['COPYDESK_PROPERTY_FACTOR'] = '10';

buildIfNeeded();
console.log(`soak: ${runs} runs, seed ${seed}`);
const outcomes = [
  await suite('faults, kills and properties', () =>
    runVitest('soak-faults', ['--config', 'vitest.faults.config.ts'], { minutes: 240 }),
  ),
  await suite('exports over a line that breaks', () =>
    runVitest('soak-exports', ['--config', 'vitest.cms.config.ts', 'faults', '-t', 'however often'], {
      minutes: 240,
    }),
  ),
];
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\nsoak: ${runs} runs, seed ${seed}: ${outcomes.map(tally).join('; ')}`);
process.exitCode = failed > 0 ? 1 : 0;
