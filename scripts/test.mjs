/**
 * `npm test`: sets up what is missing, then every suite there is, one after the other. Ends with one line over all of
 * them. With COPYDESK_REQUIRE_ALL=1 whatever had to be skipped counts as failed, Electron's half excepted.
 */
import './lib/runtime.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { check } from './check.mjs';
import { findElectron, hasDisplay } from './lib/electron-binary.mjs';
import { tally, took } from './lib/outcome.mjs';
import { runPlaywright, runVitest, suite } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const requireAll = process.env['COPYDESK_REQUIRE_ALL'] === '1';
const begun = Date.now();
const missing = setUp();

const outcomes = [
  await suite('static checks', check),
  await suite('build', build),
  await suite('unit and contract', () => runVitest('unit')),
  await suite('faults', () => runVitest('faults', ['--config', 'vitest.faults.config.ts'])),
  await suite('WordPress', wordPress),
  await suite('end to end', endToEnd),
];

const skipped = outcomes.flatMap((outcome) => outcome.skipped);
const [lost, left] = [
  skipped.filter((skip) => requireAll && !skip.allowed),
  skipped.filter((skip) => !requireAll || skip.allowed),
];
const count = (/** @type {typeof skipped} */ skips) => skips.reduce((sum, skip) => sum + skip.count, 0);
if (skipped.length > 0) console.log(requireAll ? '\nSkipped (failures here, unless marked):' : '\nSkipped:');
for (const { what, count: tests, reason, allowed } of skipped) {
  console.log(
    `  ${what}${tests > 1 ? ` (${tests} tests)` : ''}: ${reason}${requireAll && allowed ? ' [allowed]' : ''}`,
  );
}
const total = {
  passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
  failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0) + count(lost),
  skipped: left,
};
console.log(`\n${took((Date.now() - begun) / 1000)}\n`);
console.log(tally(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {import('./lib/outcome.mjs').Outcome} */
function build() {
  try {
    buildIfNeeded();
    return { passed: 1, failed: 0, skipped: [] };
  } catch {
    // What went wrong was printed by the build itself.
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** @returns {Promise<import('./lib/outcome.mjs').Outcome>} */
async function wordPress() {
  const lacks = missing.get('WordPress tests');
  if (lacks) return skip('WordPress', lacks.join(', '));
  const outcome = await runVitest('wordpress', ['--config', 'vitest.cms.config.ts']);
  const ran = outcome.passed + outcome.failed + outcome.skipped.length > 0;
  return ran ? outcome : skip('WordPress', 'it could not be started, as said above');
}

/** @returns {Promise<import('./lib/outcome.mjs').Outcome>} */
async function endToEnd() {
  const lacks = missing.get('end-to-end tests');
  if (lacks) return skip('end to end', lacks.join(', '));
  const outcome = await runPlaywright();
  const electron = findElectron();
  if (electron && hasDisplay()) return outcome;
  const inElectron = {
    what: 'end to end in Electron',
    count: outcome.passed + outcome.failed,
    reason: electron ? 'there is no display' : 'its binary is not on this computer',
    allowed: true,
  };
  return { ...outcome, skipped: [...outcome.skipped, inElectron] };
}

/** @param {string} what @param {string} reason @returns {import('./lib/outcome.mjs').Outcome} */
function skip(what, reason) {
  return { passed: 0, failed: 0, skipped: [{ what, count: 1, reason: `missing: ${reason}` }] };
}
