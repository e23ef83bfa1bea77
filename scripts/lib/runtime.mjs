/**
 * The Node that scripts run on. On Linux x64 npm puts the project's own Node 24 first in the path, and a script that an
 * older one started hands itself over; elsewhere the computer's own must do. Must be imported first and stay free of
 * newer syntax and of packages.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As in package.json's `engines`. The database module crashes on much older ones without a word. */
export const NEEDED_NODE = 24;

export const root = fileURLToPath(new URL('../..', import.meta.url));

if (Number.parseInt(process.versions.node) < NEEDED_NODE) await handOver();

async function handOver() {
  const own = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`;
  if (!existsSync(own)) {
    console.error(
      `Copydesk needs Node ${NEEDED_NODE} or newer; this is ${process.versions.node}. Install it and run npm ci again.`,
    );
    process.exit(1);
  }
  const child = spawn(own, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  process.on('SIGTERM', pass);
  // A terminal sends Ctrl+C to both; only the child acts on it.
  process.on('SIGINT', () => {});
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  process.exit(code);
}
