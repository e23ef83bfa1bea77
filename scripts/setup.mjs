/**
 * What the tests need besides npm's packages. On Debian and Ubuntu, as root, what is missing is installed after saying
 * so; anywhere else nothing outside the project is touched, and what is missing is told.
 */
import { root } from './lib/runtime.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { findOffice } from './lib/office.mjs';
import { WORDPRESS_PACKAGES, missingForWordPress } from './wordpress-packages.mjs';

/**
 * @typedef {{ name: string, packages: string[], missing: () => string[] }} Need
 * @type {Need[]}
 */
const NEEDS = [
  {
    name: 'end-to-end tests',
    packages: ['chromium'],
    missing: () => (hasBrowser() ? [] : ['Chrome, Chromium or Edge']),
  },
  {
    name: 'Chinese and Japanese type',
    packages: ['fontconfig', 'fonts-noto-cjk'],
    missing: () =>
      process.platform !== 'linux' || hasCjkFont() ? [] : ['a font with Chinese and Japanese letters'],
  },
  {
    name: 'Word files in LibreOffice',
    packages: ['libreoffice-writer-nogui'],
    missing: () => (findOffice() ? [] : ['LibreOffice']),
  },
  { name: 'WordPress tests', packages: WORDPRESS_PACKAGES, missing: missingForWordPress },
];

/** @returns {Map<string, string[]>} what is still missing, by the need's name */
export function setUp(say = console.log) {
  const wanted = NEEDS.filter(({ missing }) => missing().length > 0);
  if (wanted.length > 0 && mayInstall()) {
    const packages = [...new Set(wanted.flatMap((need) => need.packages))];
    say(`Installing from this system’s packages: ${packages.join(', ')}`);
    install(packages, say);
    if (!hasBrowser()) fetchChromium(say);
  }
  /** @type {Map<string, string[]>} */
  const left = new Map();
  for (const { name, missing } of NEEDS) {
    const things = missing();
    if (things.length > 0) left.set(name, things);
  }
  for (const [name, missing] of left) say(`Missing for ${name}: ${missing.join(', ')}`);
  return left;
}

function hasBrowser() {
  return findBrowser() !== null || playwrightChromium() !== null;
}

function hasCjkFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
  return debian && !spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error;
}

function install(/** @type {string[]} */ packages, /** @type {(line: string) => void} */ say) {
  const apt = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const get = () => apt(['install', '-y', '--no-install-recommends', ...packages]);
  // The lists of a fresh container are empty.
  const result = get().status === 0 ? null : (apt(['update']), get());
  if (result && result.status !== 0) say(`apt-get: ${result.stderr.trim().split('\n').at(-1) ?? 'failed'}`);
}

/** Ubuntu's own package is a snap, which containers cannot run: Playwright's build goes into node_modules instead. */
function fetchChromium(/** @type {(line: string) => void} */ say) {
  say('Fetching Chromium into node_modules …');
  process.env['PLAYWRIGHT_BROWSERS_PATH'] = '0';
  const cli = join(root, 'node_modules/playwright/cli.js');
  spawnSync(process.execPath, [cli, 'install', '--with-deps', '--only-shell', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
}

function playwrightChromium() {
  const folder = join(root, 'node_modules/playwright-core/.local-browsers');
  if (!existsSync(folder)) return null;
  process.env['PLAYWRIGHT_BROWSERS_PATH'] = '0';
  return folder;
}

if (process.argv[1] === import.meta.filename) process.exitCode = setUp().size > 0 ? 1 : 0;
