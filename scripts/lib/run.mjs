/** Runs one command of a suite and shows what it does. Must not know which suites there are. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './runtime.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: { what: string, count: number, reason: string }[] }} Outcome */

/**
 * A package's program on this Node, its output passed through.
 * @param {string} script below node_modules @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runProgram(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** @param {string} name @param {() => Promise<Outcome>} work */
export async function suite(name, work) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const outcome = await work();
  const { passed, failed, skipped } = outcome;
  const seconds = Math.round((Date.now() - begun) / 1000);
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${left} skipped (${seconds} s)`);
  return outcome;
}
