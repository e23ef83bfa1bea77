/**
 * Finds Chrome, Chromium or Edge on this computer. JavaScript, since scripts read it before the project's own Node is
 * there to read TypeScript. Must not start anything.
 */
import { accessSync, constants } from 'node:fs';
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
export const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses its sandbox to root; `--test-type` removes the bar that says so. */
export const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];

/** @returns {string | null} the path of a browser, `COPYDESK_BROWSER` first */
export function findBrowser() {
  return candidates().find(isExecutable) ?? null;
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

export function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
