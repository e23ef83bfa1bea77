/** Runs the built serve host in this process, with this process's arguments, and opens a window on it. */
import { join } from 'node:path';
import { findBrowser, openAppWindow } from './browser.mjs';
import { hasDisplay } from './electron-binary.mjs';

/** @typedef {{ dataDir: string, ticketUrl: () => string, close: () => Promise<void> }} ServeHost */

/** `--no-open` leaves it at the printed address. @param {{ endWithWindow: boolean }} options */
export async function openServeHost({ endWithWindow }) {
  const open = !process.argv.includes('--no-open') && hasDisplay();
  process.argv = process.argv.filter((argument) => argument !== '--no-open');
  /** @type {{ host: ServeHost | null }} */
  const { host } = await import(new URL('../../out/main/serve.js', import.meta.url).href);
  const browser = open ? findBrowser() : null;
  if (!host || !browser) return;
  try {
    const end = await openAppWindow(browser, host.ticketUrl(), join(host.dataDir, 'browser'));
    if (endWithWindow && end === 'closed') await host.close();
  } catch (error) {
    // The address is printed: the workstation is there without our window.
    console.error(`${browser}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
