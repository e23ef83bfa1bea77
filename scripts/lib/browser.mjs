/** Finds Chrome, Chromium or Edge on this computer and opens the workstation in a window of its own. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing is fetched and nothing is asked. */
const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses its sandbox to root; `--test-type` removes the bar that says so. */
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];

/** For the end-to-end tests. */
export const TEST_FLAGS = [...QUIET_FLAGS, ...ROOT_FLAGS, '--disable-gpu'];

/** A browser that ends sooner than this only told another one, already running, to open the window. */
const HANDED_OVER_MS = 3_000;

/** @returns {string | null} the path of a browser, `COPYDESK_BROWSER` first */
export function findBrowser() {
  return candidates().find(isExecutable) ?? null;
}

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

function candidates() {
  const { env } = process;
  const named = env['COPYDESK_BROWSER'] ? [env['COPYDESK_BROWSER']] : [];
  const below = (/** @type {(string | undefined)[]} */ folders, /** @type {string[]} */ names) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  switch (process.platform) {
    case 'win32':
      return [
        ...named,
        ...below([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], WINDOWS),
      ];
    case 'darwin':
      return [...named, ...below(['/Applications', join(env['HOME'] ?? '/', 'Applications')], MAC)];
    default:
      return [...named, ...below((env['PATH'] ?? '').split(delimiter), LINUX)];
  }
}

function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
