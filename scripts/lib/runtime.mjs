/**
 * The Node that scripts run on. npm puts the project's own Node 24 first in the path; a script that was started by
 * another one hands itself over. Must be imported first and stay free of newer syntax and of packages.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The Node-API version that the database module needs; Node 24 has it. */
const NEEDED_NAPI = 10;

export const root = fileURLToPath(new URL('../..', import.meta.url));

if (Number(process.versions.napi ?? 0) < NEEDED_NAPI) await handOver();

async function handOver() {
  const own = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`;
  if (!existsSync(own)) {
    console.error(
      `Copydesk needs Node 24; this is ${process.versions.node}. Install Node 24 and run npm ci again.`,
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
