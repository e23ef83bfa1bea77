/** Finds Chrome, Chromium or Edge on this computer and opens the workstation in a window of its own. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
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

/** Quiet and reproducible: nothing is fetched, nothing is asked. Shared with the end-to-end tests. */
export const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses its sandbox to root; `--test-type` removes the warning bar. */
export const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];

/** @returns {string | null} the path of a browser, `COPYDESK_BROWSER` first */
export function findBrowser() {
  return candidates().find(isExecutable) ?? null;
}

/**
 * Opens `url` without tabs or address bar. Resolves when that window was closed.
 * @param {string} browser @param {string} url @param {string} profileDir
 */
export function openAppWindow(browser, url, profileDir) {
  const flags = [
    `--app=${url}`,
    `--user-data-dir=${profileDir}`,
    ...QUIET_FLAGS.filter((flag) => flag !== '--disable-gpu'),
    ...ROOT_FLAGS,
  ];
  const child = spawn(browser, flags, { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function candidates() {
  const named = process.env['COPYDESK_BROWSER'] ? [process.env['COPYDESK_BROWSER']] : [];
  const home = process.env['HOME'] ?? '';
  switch (process.platform) {
    case 'win32':
      return [
        ...named,
        ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
          WINDOWS.map((path) => join(process.env[variable] ?? 'C:\\', path)),
        ),
      ];
    case 'darwin':
      return [
        ...named,
        ...['/Applications', join(home, 'Applications')].flatMap((dir) => MAC.map((path) => join(dir, path))),
      ];
    default:
      return [
        ...named,
        ...(process.env['PATH'] ?? '')
          .split(delimiter)
          .flatMap((dir) => NAMES.map((name) => join(dir, name))),
      ];
  }
}

function isExecutable(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
