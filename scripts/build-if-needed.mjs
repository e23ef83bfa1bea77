/** Builds the app when its sources changed since the last build. Run directly, or `buildIfNeeded()`. */
import { root } from './lib/runtime.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = join(root, 'out');
const STAMP = join(OUT, 'build-stamp');
const INPUTS = ['src', 'electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json'];

export function buildIfNeeded() {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  console.error('Building …');
  // Built aside and put in place whole: a build that fails, or another one at the same time, leaves a working app.
  const draft = `${OUT}.building-${process.pid}`;
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const result = spawnSync(process.execPath, [cli, 'build'], {
    cwd: root,
    encoding: 'utf8',
    // Whoever asks may be a test: what is built is the product all the same.
    env: { ...process.env, NODE_ENV: 'production', COPYDESK_OUT: draft },
  });
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    console.error(result.stdout, result.stderr);
    throw new Error('The build failed.');
  }
  writeFileSync(join(draft, 'build-stamp'), now);
  replaceFolder(OUT, draft);
}

/** By renaming, and again where another build got in between. @param {string} target @param {string} draft */
function replaceFolder(target, draft) {
  const old = `${draft}-old`;
  for (let attempt = 1; ; attempt += 1) {
    if (existsSync(target)) renameSync(target, old);
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(draft, target);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Names, sizes and times of everything that goes into the build. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const input of INPUTS) add(join(root, input));
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) buildIfNeeded();
