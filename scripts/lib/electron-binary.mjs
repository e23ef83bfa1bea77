/**
 * Whether Electron's binary is on this computer, without touching the package's own entry, which would try to
 * download it.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @returns {string | null} the path of the executable */
export function findElectron() {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  const home = dirname(manifest);
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = readIfThere(join(home, 'path.txt'));
  if (override) return executable(join(override, name ?? 'electron'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const found = readIfThere(join(home, 'dist/version'))?.replace(/^v/, '');
  return name && found === version ? executable(join(home, 'dist', name)) : null;
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
