/** `npm start`: the built app in Electron, or in a browser window where Electron cannot be had. */
import './lib/runtime.mjs';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { findBrowser, openAppWindow } from './lib/browser.mjs';
import { startServeHost } from './lib/serve-host.mjs';

buildIfNeeded();
const host = await startServeHost();
const browser = findBrowser();
if (host && browser) {
  await openAppWindow(browser, host.ticketUrl(), join(host.dataDir, 'browser'));
  await host.close();
}
