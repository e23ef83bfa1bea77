/**
 * Electron's entry. Static imports and synchronous code only: "ready" does not come before this module has finished.
 */
import {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron';
import { startElectronHost } from './hosts/electron/start';
import { builtLayout } from './hosts/layout';
import { errorSentence } from '../shared/messages/error-sentence';

const { argv, env, platform, resourcesPath } = process;
const log = (line: string): void => void process.stderr.write(`${line}\n`);
/** Nothing the host can go on after silently, nor a reason to take the window away. */
const report = (error: unknown): void => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  dialog.showErrorBox(app.name, errorSentence(error));
};
process.on('uncaughtException', report);
process.on('unhandledRejection', report);

const apis = {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  session,
  shell,
};
void startElectronHost(apis, {
  layout: builtLayout(import.meta.dirname, app.isPackaged ? resourcesPath : undefined),
  argv: argv.slice(app.isPackaged ? 1 : 2),
  devUrl: app.isPackaged ? null : (env['ELECTRON_RENDERER_URL'] ?? null),
  platform,
  env,
  log,
});
