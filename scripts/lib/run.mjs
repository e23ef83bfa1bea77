/** Runs one suite's command and shows what it does. Must not know which suites there are. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightOutcome, tally, vitestOutcome } from './outcome.mjs';
import { root } from './runtime.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/**
 * A package's program on this Node, its output passed through.
 * @param {string} script below node_modules @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number }} [options]
 * @returns {Promise<boolean>} whether it succeeded in time
 */
export function runProgram(script, args, { env = {}, minutes = 20 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const deadline = setTimeout(() => {
      console.log(`${script} took more than ${minutes} minutes and is ended`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(deadline);
      resolve(code === 0);
    });
  });
}

/** @param {string} name @param {() => Promise<Outcome> | Outcome} work */
export async function suite(name, work) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const outcome = await work();
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`── ${name}: ${tally(outcome)} (${seconds} s)`);
  return outcome;
}

/** @param {string} name @param {string[]} [args] @param {{ minutes?: number }} [options] @returns {Promise<Outcome>} */
export async function runVitest(name, args = [], options = {}) {
  const report = reportFile(`vitest-${name}`);
  const good = await runProgram(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    options,
  );
  return vitestOutcome(name, readReport(report), good);
}

/** @returns {Promise<Outcome>} */
export async function runPlaywright() {
  const report = reportFile('playwright');
  const good = await runProgram('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return playwrightOutcome(readReport(report), good);
}

function reportFile(/** @type {string} */ name) {
  const folder = join(root, 'test-results/reports');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

function readReport(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
