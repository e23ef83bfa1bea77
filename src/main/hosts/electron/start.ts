/**
 * The Electron host from the first line to the first window. What must precede "ready" happens synchronously here;
 * the rest waits for it without holding up the entry module, on which "ready" itself waits.
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserWindow } from 'electron';
import { errorSentence } from '../../../shared/messages/error-sentence';
import { translate } from '../../../shared/messages/translate';
import { dataDirectory } from '../data-directory';
import type { BuiltLayout } from '../layout';
import { asStoreError } from '../lock';
import { assertRuntime } from '../runtime';
import { nativeMenu } from '../native-menu';
import { createSite } from '../site/site';
import { openWorkstation, type Workstation } from '../workstation';
import { electronAbilities, PHOTOGRAPH_PARTITION } from './abilities';
import { APP_ORIGIN, type ElectronApis } from './apis';
import { guardContents, guardSession, refuseDownloads } from './guards';
import { answerPortRequests, followTheme, type Trust } from './handshake';
import { registerScheme, serveScheme } from './protocol';
import { quitInOrder } from './quit';
import { openMainWindow } from './window';

export interface ElectronHostOptions {
  layout: BuiltLayout;
  /** Without Electron's own leading arguments. */
  argv: string[];
  /** The development server's page instead of the built one. */
  devUrl: string | null;
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  log: (line: string) => void;
}

const APP_ID = 'org.copydesk.desk';

/** Resolves when the window is open or the host has given up; main/index.ts does not wait for it. */
export async function startElectronHost(electron: ElectronApis, options: ElectronHostOptions): Promise<void> {
  const { app, dialog } = electron;
  const { log } = options;
  const fail = (error: unknown): void => {
    log(String(error));
    dialog.showErrorBox(translate('app.name'), errorSentence(error));
    app.exit(1);
  };

  let dataDir: string;
  try {
    assertRuntime();
    dataDir = prepare(electron, options);
  } catch (error) {
    fail(error);
    return;
  }
  let window: BrowserWindow | null = null;
  /** On a Mac the app lives on without a window. */
  let canOpen = false;
  app.on('second-instance', () => {
    if (!window && canOpen) openWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  // Held by another instance on the same folder: that one's window comes forward, this one is over.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const allowedOrigin = options.devUrl === null ? APP_ORIGIN : new URL(options.devUrl).origin;
  guardContents(electron, allowedOrigin, PHOTOGRAPH_PARTITION);
  let opening: Promise<Workstation> | null = null;
  const close = async (): Promise<void> => (await opening)?.close();
  quitInOrder(app, close, log);
  app.on('window-all-closed', () => {
    if (options.platform !== 'darwin') app.quit();
  });
  app.on('child-process-gone', (_event, { type, reason }) => log(`${type} process gone: ${reason}`));

  await app.whenReady();
  try {
    guardSession(electron.session.defaultSession, allowedOrigin, options.devUrl === null);
    const strangers = electron.session.fromPartition(PHOTOGRAPH_PARTITION);
    guardSession(strangers, allowedOrigin, false);
    refuseDownloads(strangers);
    const site = createSite({ ...options.layout, dataDir, log });
    opening = openWorkstation({
      dataDir,
      host: 'electron',
      layout: options.layout,
      abilities: electronAbilities(electron, () => window, options.platform, site),
      log,
    });
    const workstation = await opening;
    serveScheme(electron, site);
    const trust: Trust = { allowedOrigin, isOurs: (contents) => contents === window?.webContents };
    answerPortRequests(electron, trust, (channel) => workstation.serve(channel, { host: 'electron' }));
    followTheme(electron, trust);
    const run = (command: string): void => window?.webContents.send('menu:command', command);
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(nativeMenu(options.platform, run)));
    electron.powerMonitor.on('shutdown', () => app.quit());
    openWindow();
    canOpen = true;
    app.on('activate', () => {
      if (!window) openWindow();
    });
  } catch (error) {
    // The store may be open already. Where it is what failed, closing fails with it.
    await close().catch((other: unknown) => log(`closing: ${String(other)}`));
    fail(error);
  }

  function openWindow(): void {
    const url = options.devUrl ?? `${APP_ORIGIN}/`;
    window = openMainWindow(electron, { preloadPath: options.layout.preloadPath, url, log });
    window.once('closed', () => {
      window = null;
    });
    // Logging off Windows ends the app without any of the events of quitting.
    window.on('session-end', () => void close());
  }
}

/** Everything that must be said before the app is ready, in the order it must be said in. */
function prepare({ app, crashReporter, protocol, Menu }: ElectronApis, options: ElectronHostOptions): string {
  const { platform, env } = options;
  // Leniently: Chromium and test tools add switches of their own.
  const { values } = parseArgs({ args: options.argv, strict: false, options: { data: { type: 'string' } } });
  const data = typeof values.data === 'string' ? values.data : undefined;
  const dataDir = dataDirectory(data, { platform, env, home: homedir(), cwd: process.cwd() });
  const own = join(dataDir, 'electron');
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw asStoreError(error, dataDir);
  }
  // The single-instance lock is scoped to userData: one instance a data folder.
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const) app.setPath(name, own);
  crashReporter.start({ uploadToServer: false });
  app.setName(translate('app.name'));
  if (platform === 'win32') app.setAppUserModelId(APP_ID);
  if (platform === 'linux') app.setDesktopName(`${APP_ID}.desktop`);
  registerScheme({ protocol });
  Menu.setApplicationMenu(null);
  return dataDir;
}
