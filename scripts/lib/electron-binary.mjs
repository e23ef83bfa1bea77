/**
 * Electron's binary: whether it is on this computer, and the one attempt to fetch it. Never touches the package's own
 * entry, which would download by itself whenever somebody merely looked.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './runtime.mjs';

const FETCH_TIMEOUT_MS = 20_000;
const OUTCOME = join(root, 'node_modules/.cache/copydesk/electron.json');

/** @returns {string | null} the path of the executable */
export function findElectron() {
  const { home, version } = electronPackage();
  const name = readIfThere(join(home, 'path.txt'));
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return executable(join(override, name ?? 'electron'));
  const found = readIfThere(join(home, 'dist/version'))?.replace(/^v/, '');
  return name && found === version ? executable(join(home, 'dist', name)) : null;
}

/** Tries once a version, for at most 20 s, and never in CI. @returns {string | null} */
export function fetchElectron() {
  const { home, version } = electronPackage();
  if (process.env['CI'] || process.env['ELECTRON_OVERRIDE_DIST_PATH'] || alreadyTried(version)) return null;
  console.log('Fetching Electron (tried once) …');
  spawnSync(process.execPath, [join(home, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const path = findElectron();
  mkdirSync(dirname(OUTCOME), { recursive: true });
  writeFileSync(OUTCOME, JSON.stringify({ version, fetched: path !== null }));
  return path;
}

/** Windows need somewhere to be shown; on Linux that is not a given. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function alreadyTried(/** @type {string} */ version) {
  const outcome = readIfThere(OUTCOME);
  if (!outcome) return false;
  try {
    return JSON.parse(outcome).version === version;
  } catch {
    // Written half: as if it had never been.
    return false;
  }
}

function electronPackage() {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { home: dirname(manifest), version };
}

function readIfThere(/** @type {string} */ path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function executable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return null;
  }
}
