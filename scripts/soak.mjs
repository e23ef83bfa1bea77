/**
 * `npm run soak -- --runs N --seed S`: N kills, N more during exports, N exports and N scripts of keys, and ten times as many scripts of every property. The same
 * code as `npm test` runs with small counts and a seed of its own. Ends with what to write down: seed, counts, failures.
 */
import './lib/runtime.mjs';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build-if-needed.mjs';
import { runVitest, suite } from './lib/run.mjs';

/** How often `npm test` tries a property. */
const USUAL_SCRIPTS = 20;
/** Scripts cost far less than a kill or an export. */
const SCRIPTS_A_RUN = 10;

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('npm run soak -- --runs N --seed S: both are whole numbers');
  process.exit(2);
}
process.env['COPYDESK_SOAK_RUNS'] = String(runs);
process.env['COPYDESK_PROPERTY_SEED'] = String(seed);
const factor = Math.max(1, Math.round((runs * SCRIPTS_A_RUN) / USUAL_SCRIPTS));
process.env['COPYDESK_PROPERTY_FACTOR'] = String(factor);

const FAULTS = ['--config', 'vitest.faults.config.ts'];
const CMS = ['--config', 'vitest.cms.config.ts'];
/** @type {[name: string, what: string, args: string[]][]} */
const SUITES = [
  ['kills', `${runs} kills of the host and ${runs} of the store worker`, [...FAULTS, 'faults/kills']],
  [
    'properties',
    `${factor * USUAL_SCRIPTS} scripts of every property`,
    [...FAULTS, 'faults/properties', 'faults/session'],
  ],
  ['keys', `${runs} scripts of keys in a browser, in both modes`, [...FAULTS, 'faults/keys']],
  ['killed-exports', `${runs} kills of the host while it exports`, [...CMS, 'cms/kills']],
  ['exports', `${runs} exports over a line that breaks`, [...CMS, 'faults', '-t', 'however often']],
];

buildIfNeeded();
console.log(`soak: ${runs} runs, seed ${seed}`);
const begun = Date.now();
const lines = [];
const failures = [];
for (const [name, what, args] of SUITES) {
  const outcome = await suite(what, () => runVitest(`soak-${name}`, args, { minutes: 240 }));
  lines.push(`${what}: ${outcome.passed} passed, ${outcome.failed} failed`);
  if (outcome.failed > 0) failures.push(...(outcome.failures?.length ? outcome.failures : [what]));
  if (outcome.passed + outcome.failed === 0) failures.push(`${what}: nothing ran`);
}
console.log(`\nsoak: ${runs} runs, seed ${seed}, ${Math.round((Date.now() - begun) / 60_000)} min`);
for (const line of lines) console.log(`  ${line}`);
for (const failure of failures) console.log(`  FAILED with seed ${seed}: ${failure}`);
if (failures.length > 0) {
  console.log(`Write a test with this seed for each. Again: npm run soak -- --runs ${runs} --seed ${seed}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
