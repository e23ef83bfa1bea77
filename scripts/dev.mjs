/**
 * `npm run dev -- --data DIR --port N --no-open`: the workstation with hot reload. electron-vite
 * rebuilds and restarts; where Electron is missing it runs the serve host instead, behind Vite's own server.
 */
import './lib/runtime.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './lib/runtime.mjs';
import { findBrowser, openAppWindow } from './lib/browser.mjs';
import { devOptions } from './lib/dev-options.mjs';
import { fetchElectron, findElectron, hasDisplay } from './lib/electron-binary.mjs';

const { dataDir, port, open } = readOptions();
const electron = hasDisplay() ? (findElectron() ?? fetchElectron()) : null;

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, COPYDESK_DATA: dataDir };
if (port !== null) env['COPYDESK_DEV_PAGE_PORT'] = String(port);
if (electron) {
  env['ELECTRON_EXEC_PATH'] = electron;
  if (process.getuid?.() === 0) env['NO_SANDBOX'] = '1';
} else {
  const why = hasDisplay() ? 'Electron is not on this computer' : 'There is no display for Electron';
  console.log(`${why}; the same workstation opens in a browser.`);
  env['ELECTRON_EXEC_PATH'] = process.execPath;
  env['ELECTRON_ENTRY'] = 'scripts/lib/dev-host.mjs';
  env['COPYDESK_DEV_PORT'] = String(await freePort());
}
const child = spawn(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch'], {
  cwd: root,
  env,
  stdio: ['inherit', 'pipe', 'inherit'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 0));

const browser = electron || !open || !hasDisplay() ? null : findBrowser();
let opened = false;
for await (const line of createInterface(child.stdout)) {
  console.log(line);
  const url = /http:\S+\/open\?\S+/.exec(line)?.[0];
  if (!url || !browser || opened) continue;
  opened = true;
  void openAppWindow(browser, url, join(dataDir, 'browser')).then((end) => end === 'closed' && child.kill());
}

function readOptions() {
  try {
    return devOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

/** For the host behind Vite, which starts anew at the same place. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
