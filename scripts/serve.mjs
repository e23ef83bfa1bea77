/** `npm run serve -- --data DIR --port N --no-open`: the built workstation in a browser. */
import './lib/runtime.mjs';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { findBrowser, openAppWindow } from './lib/browser.mjs';
import { startServeHost } from './lib/serve-host.mjs';

const open = !process.argv.includes('--no-open');
process.argv = process.argv.filter((argument) => argument !== '--no-open');
buildIfNeeded();
const host = await startServeHost();
const browser = open ? findBrowser() : null;
if (host && browser) await openAppWindow(browser, host.ticketUrl(), join(host.dataDir, 'browser'));
