/**
 * What the WordPress of the tests needs from the system, and how to get it on Debian and Ubuntu. Owns the lists
 * and the question "is it there?"; must not know how the site is set up (see wordpress.mjs).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian and Ubuntu know them all; the keyring lets Ubuntu trust the packages WordPress itself comes from. */
export const WORDPRESS_PACKAGES = [
  'php-cli',
  'php-gd',
  'php-mbstring',
  'php-sqlite3',
  'php-xml',
  'debian-archive-keyring',
];

const EXTENSIONS = ['dom', 'exif', 'fileinfo', 'gd', 'mbstring', 'pdo_sqlite', 'sqlite3', 'xml'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const TOOLS = ['apt-get', 'dpkg-deb', 'npm', 'tar'];

/** What is still missing, each as a few words for a person; empty when WordPress can be started. */
export function missingForWordPress() {
  const missing = [];
  const php = spawnSync(
    'php',
    ['-r', 'echo implode(" ", array_map("strtolower", get_loaded_extensions()));'],
    {
      encoding: 'utf8',
    },
  );
  if (php.error || php.status !== 0) missing.push('PHP');
  else {
    const loaded = new Set(php.stdout.split(' '));
    for (const extension of EXTENSIONS) if (!loaded.has(extension)) missing.push(`PHP’s ${extension}`);
  }
  if (!existsSync(KEYRING)) missing.push('Debian’s archive keyring');
  for (const tool of TOOLS) {
    if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).error) missing.push(tool);
  }
  return missing;
}

/** Installs what is missing where this account may (root, with apt), after saying so. Returns what is missing still. */
export function ensureWordPressPackages(say) {
  const missing = missingForWordPress();
  const mayInstall =
    process.getuid?.() === 0 && !spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error;
  if (missing.length === 0 || !mayInstall) return missing;
  say(`installing ${WORDPRESS_PACKAGES.join(', ')} (missing: ${missing.join(', ')})`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...WORDPRESS_PACKAGES], {
      encoding: 'utf8',
      env: environment,
    });
  let result = install();
  if (result.status !== 0) {
    spawnSync('apt-get', ['update', '-qq'], { encoding: 'utf8', env: environment });
    result = install();
  }
  if (result.status !== 0) say(`apt-get failed: ${result.stderr.trim().split('\n').at(-1) ?? ''}`);
  return missingForWordPress();
}
