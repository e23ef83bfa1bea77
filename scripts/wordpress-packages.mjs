/**
 * What the WordPress of the tests needs from the system. Owns the lists and the question "is it there?"; setup.mjs
 * installs, wordpress.mjs sets up the site.
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
