/** `npm run check`: every static check, all of them run whatever the first ones say. */
import './lib/runtime.mjs';
import { runProgram } from './lib/run.mjs';

/** @type {[name: string, script: string, args: string[]][]} */
const CHECKS = [
  ['formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['types', 'typescript/bin/tsc', ['-b']],
  [
    'lint',
    'eslint/bin/eslint.js',
    ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  ],
  [
    'dependencies',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ['src', '--config', '.dependency-cruiser.cjs'],
  ],
  ['rules', 'vitest/vitest.mjs', ['run', '--config', 'vitest.rules.config.ts', '--reporter', 'dot']],
];

/** @returns {Promise<import('./lib/run.mjs').Outcome>} */
export async function check() {
  let passed = 0;
  let failed = 0;
  for (const [name, script, args] of CHECKS) {
    const good = await runProgram(script, args);
    console.log(`${good ? '✓' : '✗'} ${name}`);
    if (good) passed += 1;
    else failed += 1;
  }
  return { passed, failed, skipped: [] };
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
