/** The browser that is on this computer, for the scripts: opens the workstation in a window of its own, serves the tests. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { QUIET_FLAGS, ROOT_FLAGS } from '../../src/main/hosts/browser/find-browser.mjs';

export { findBrowser } from '../../src/main/hosts/browser/find-browser.mjs';

/** For the end-to-end tests. */
export const TEST_FLAGS = [...QUIET_FLAGS, ...ROOT_FLAGS, '--disable-gpu'];

/** A browser that ends sooner than this only told another one, already running, to open the window. */
const HANDED_OVER_MS = 3_000;

/**
 * Opens `url` without tabs or address bar.
 * @param {string} browser @param {string} url @param {string} profileDir
 * @returns {Promise<'closed' | 'handed over'>} when the window was closed, as far as that can be known
 */
export function openAppWindow(browser, url, profileDir) {
  const begun = Date.now();
  // Later on, the browser remembers the size itself.
  const size = existsSync(profileDir) ? [] : ['--window-size=1440,900'];
  const child = spawn(
    browser,
    [`--app=${url}`, `--user-data-dir=${profileDir}`, ...size, ...QUIET_FLAGS, ...ROOT_FLAGS],
    {
      stdio: 'ignore',
    },
  );
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(Date.now() - begun < HANDED_OVER_MS ? 'handed over' : 'closed'));
  });
}
