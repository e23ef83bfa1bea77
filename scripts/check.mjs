/** `npm run check`: every static check, all of them run whatever the first ones say. */
import './lib/runtime.mjs';
import { runProgram } from './lib/run.mjs';

/** @typedef {[name: string, script: string, args: string[]]} Check */

/**
 * Two rows that run side by side: lint takes as long as all the others together, and one core.
 * @type {Check[][]}
 */
const CHECKS = [
  [
    ['formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
    ['types', 'typescript/bin/tsc', ['-b']],
    [
      'dependencies',
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ['src', '--config', '.dependency-cruiser.cjs'],
    ],
    ['rules', 'vitest/vitest.mjs', ['run', '--config', 'vitest.rules.config.ts', '--reporter', 'dot']],
  ],
  [
    [
      'lint',
      'eslint/bin/eslint.js',
      ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
    ],
  ],
];

/** @returns {Promise<import('./lib/outcome.mjs').Outcome>} */
export async function check() {
  const outcomes = (await Promise.all(CHECKS.map(runEach))).flat();
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed, skipped: [] };
}

/** @param {Check[]} checks */
async function runEach(checks) {
  const outcomes = [];
  for (const [name, script, args] of checks) {
    const good = await runProgram(script, args);
    console.log(`${good ? '✓' : '✗'} ${name}`);
    outcomes.push(good);
  }
  return outcomes;
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
