/** Runs one suite's command, shows what it does and counts what came of it. Must not know which suites there are. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';

/**
 * @typedef {{ what: string, count: number, reason: string, allowed?: boolean }} Skip
 * @typedef {{ passed: number, failed: number, skipped: Skip[], failures?: string[] }} Outcome `failures` by name
 */

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

/** @param {Outcome} outcome */
export function tally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.reduce((sum, { count }) => sum + count, 0)} skipped`;
}

/** @param {string} name @param {string[]} [args] @param {{ minutes?: number }} [options] @returns {Promise<Outcome>} */
export async function runVitest(name, args = [], options = {}) {
  const report = reportFile(`vitest-${name}`);
  const good = await runProgram(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    options,
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] } | null} */
  const json = readReport(report);
  if (!json) return { passed: 0, failed: 1, skipped: [] };
  // A file that could not even be loaded has no tests to count.
  const broken = json.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = json.numFailedTests + broken;
  const skipped = json.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => ({
        what: `${name}: ${fullName}`,
        count: 1,
        reason: 'what it needs is not on this computer',
      })),
  );
  const failures = json.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  return { passed: json.numPassedTests, failed: failed === 0 && !good ? 1 : failed, skipped, failures };
}

/** @returns {Promise<Outcome>} */
export async function runPlaywright() {
  const report = reportFile('playwright');
  const good = await runProgram('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} */
  const json = readReport(report);
  if (!json) return { passed: 0, failed: 1, skipped: [] };
  const { expected, unexpected, flaky, skipped } = json.stats;
  const failed = unexpected + flaky;
  return {
    passed: expected,
    failed: failed === 0 && !good ? 1 : failed,
    skipped: skipped > 0 ? [{ what: 'e2e', count: skipped, reason: 'see the list above' }] : [],
  };
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
