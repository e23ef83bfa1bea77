/**
 * Starts a real WordPress on the loopback for the tests: Debian's own package of it on PHP's web server, with SQLite.
 *   node scripts/wordpress.mjs start [--fresh]   prints {"url","alreadyRunning","version","adminPassword","users":{admin:{id,login,password},…}}
 *   node scripts/wordpress.mjs stop
 * PORT picks the port (default: a free one). Everything lies in node_modules/.cache/copydesk/wordpress, or under
 * COPYDESK_CACHE. Exit code 3 with {"unavailable": reason} where this machine cannot run it. Safe to call again.
 */
import { root } from './lib/runtime.mjs';
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { missingForWordPress } from './wordpress-packages.mjs';

const HERE = import.meta.dirname;
const STATE = join(
  process.env.COPYDESK_CACHE ?? join(root, 'node_modules', '.cache', 'copydesk'),
  'wordpress',
);
const ROOT = join(STATE, 'files', 'usr', 'share', 'wordpress');
const CONTENT = join(ROOT, 'wp-content');
const SERVER = join(STATE, 'server.json');
const SITE = join(STATE, 'site.json');

/** WordPress 6.8, whichever Debian or Ubuntu this is; the libraries are links in the package. */
const SUITE = 'trixie';
const DEBS = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'php-getid3',
  'libjs-cropper',
  'libjs-lodash',
  'libjs-underscore',
];
/** Carries WordPress’s SQLite driver as a zip; nothing else of it is used. */
const SQLITE_CARRIER = '@wp-playground/cli@3.1.56';

class Unavailable extends Error {}

const say = (line) => process.stderr.write(`wordpress: ${line}\n`);
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  if (result.status === 0) return result.stdout;
  const said = (result.stderr || result.stdout || result.error?.message || '').trim().split('\n').at(-1);
  throw new Unavailable(`${command} ${args[0]} failed: ${said}`);
}

/** Debian's mirror this machine already uses, else the public one. */
function mirror() {
  for (const file of ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list']) {
    if (!existsSync(file)) continue;
    const found = /^(?:URIs:\s*|deb\s+(?:\[[^\]]*\]\s*)?)(https?:\/\/\S*debian\/?)(?:\s|$)/m.exec(
      readFileSync(file, 'utf8'),
    );
    if (found) return found[1];
  }
  return 'http://deb.debian.org/debian';
}

/** Downloads with lists and caches of our own: the system's package state is neither read nor changed. */
function downloadDebs(directory) {
  const apt = join(STATE, 'apt');
  for (const folder of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(apt, folder), { recursive: true });
  mkdirSync(directory, { recursive: true });
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keyring}] ${mirror()} ${SUITE} main\n`);
  writeFileSync(join(apt, 'status'), '');
  const options = Object.entries({
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': join(apt, 'cache'),
    'APT::Sandbox::User': 'root',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', ['update', '-qq', ...options]);
  run('apt-get', ['download', '-qq', ...DEBS, ...options], { cwd: directory });
}

function unpackWordPress() {
  if (existsSync(join(STATE, 'files', '.complete'))) return;
  const debs = join(STATE, 'debs');
  if (!existsSync(join(debs, '.complete'))) {
    say(`downloading WordPress from Debian ${SUITE}`);
    downloadDebs(debs);
    writeFileSync(join(debs, '.complete'), '');
  }
  rmSync(join(STATE, 'files'), { recursive: true, force: true });
  for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', ['-x', join(debs, deb), join(STATE, 'files')]);
  }
  // Links to the system's configuration, which is not ours.
  for (const link of ['.htaccess', 'wp-config.php']) rmSync(join(ROOT, link), { force: true });
  for (const folder of ['uploads', 'mu-plugins']) mkdirSync(join(CONTENT, folder), { recursive: true });
  unpackSqliteDriver();
  writeFileSync(join(STATE, 'files', '.complete'), '');
}

function unpackSqliteDriver() {
  const work = join(STATE, 'driver');
  mkdirSync(work, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', SQLITE_CARRIER], { cwd: work }));
  run('tar', ['-xzf', packed.filename, 'package/sqlite-database-integration.zip'], { cwd: work });
  const driver = join(CONTENT, 'mu-plugins', 'sqlite-database-integration');
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(work, 'package', 'sqlite-database-integration.zip'))),
  )) {
    if (name.endsWith('/')) continue;
    const target = join(driver, ...name.split('/').slice(1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const dropIn = readFileSync(join(driver, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(CONTENT, 'db.php'), dropIn);
  rmSync(work, { recursive: true });
}

const environment = (url) => ({
  ...process.env,
  COPYDESK_WP_STATE: STATE,
  COPYDESK_WP_URL: url,
  PHP_CLI_SERVER_WORKERS: '4',
});

function installSite(url) {
  copyFileSync(join(HERE, 'wordpress', 'config.php'), join(ROOT, 'wp-config.php'));
  copyFileSync(join(HERE, 'wordpress', 'no-mail.php'), join(CONTENT, 'mu-plugins', 'no-mail.php'));
  if (readJson(SITE)?.adminPassword) return;
  say('installing the site');
  mkdirSync(join(STATE, 'database'), { recursive: true });
  const printed = run('php', [join(HERE, 'wordpress', 'install.php'), ROOT], { env: environment(url) });
  writeFileSync(SITE, JSON.stringify(JSON.parse(printed.slice(printed.indexOf('{"version"')))), {
    mode: 0o600,
  });
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url) {
  try {
    const response = await fetch(`${url}/wp-json/wp/v2/types`, { signal: AbortSignal.timeout(10_000) });
    return response.ok;
  } catch {
    return false; // not listening yet, or no longer
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function serve() {
  const running = readJson(SERVER);
  if (running && alive(running.pid) && (await answers(running.url))) {
    return { url: running.url, alreadyRunning: true };
  }
  stop();
  const url = `http://127.0.0.1:${process.env.PORT ?? (await freePort())}`;
  installSite(url);
  const log = openSync(join(STATE, 'php.log'), 'a');
  const settings = {
    upload_max_filesize: '64M',
    post_max_size: '80M',
    memory_limit: '256M',
    'opcache.enable_cli': '1',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const php = spawn(
    'php',
    [...flags, '-S', url.slice('http://'.length), '-t', ROOT, join(HERE, 'wordpress', 'router.php')],
    {
      detached: true,
      env: environment(url),
      stdio: ['ignore', log, log],
    },
  );
  php.unref();
  writeFileSync(SERVER, JSON.stringify({ pid: php.pid, url }));
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(url)) return { url, alreadyRunning: false };
    if (!alive(php.pid)) break;
    await sleep(100);
  }
  throw new Unavailable(`PHP’s web server does not answer at ${url}; see ${join(STATE, 'php.log')}`);
}

/** The server is the leader of its own process group, so that its workers end with it. */
function stop() {
  const running = readJson(SERVER);
  if (running && alive(running.pid)) process.kill(-running.pid, 'SIGTERM');
  rmSync(SERVER, { force: true });
}

/** One at a time: two suites may ask for the site at once. A lock whose holder is gone is taken over. */
async function exclusively(work) {
  mkdirSync(STATE, { recursive: true });
  const lock = join(STATE, 'lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && !alive(holder)) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function start(fresh) {
  const missing = missingForWordPress();
  if (missing.length > 0)
    throw new Unavailable(`missing: ${missing.join(', ')} (node scripts/setup.mjs may install it)`);
  if (fresh) {
    stop();
    for (const part of ['files', 'database', 'site.json', 'debug.log', 'php.log'])
      rmSync(join(STATE, part), { recursive: true, force: true });
  }
  unpackWordPress();
  const { url, alreadyRunning } = await serve();
  return { url, alreadyRunning, ...readJson(SITE) };
}

const [command, ...flags] = process.argv.slice(2);
try {
  if (command === 'stop') stop();
  else if (command === 'start')
    process.stdout.write(`${JSON.stringify(await exclusively(() => start(flags.includes('--fresh'))))}\n`);
  else {
    say('use: node scripts/wordpress.mjs start [--fresh] | stop');
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  process.stdout.write(`${JSON.stringify({ unavailable: error.message })}\n`);
  process.exitCode = 3;
}
