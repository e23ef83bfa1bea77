/** The one window, and what happens when its page fails. */
import type { BrowserWindow } from 'electron';
import { translate } from '../../../shared/messages/translate';
import type { ElectronApis } from './apis';

interface WindowOptions {
  preloadPath: string;
  url: string;
  log: (line: string) => void;
}

const RELOADS = 3;
const RELOADS_WITHIN_MS = 5 * 60_000;

/** For every window there is; one without a preload leaves it out. */
export const SAFE_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
} as const;

export function openMainWindow(
  { BrowserWindow, dialog }: Pick<ElectronApis, 'BrowserWindow' | 'dialog'>,
  { preloadPath, url, log }: WindowOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    // With a name, Electron itself remembers bounds, display and mode.
    name: 'main',
    windowStatePersistence: true,
    width: 1440,
    height: 900,
    minWidth: 1120,
    minHeight: 700,
    show: false,
    title: translate('app.name'),
    webPreferences: { ...SAFE_PREFERENCES, preload: preloadPath },
  });
  const contents = window.webContents;
  const reloads: number[] = [];
  window.once('ready-to-show', () => window.show());
  contents.on('preload-error', (_event, path, error) => log(`preload ${path}: ${error.message}`));
  contents.on('did-fail-load', (_event, code, description, address) =>
    log(`${address}: ${description} (${code})`),
  );
  contents.on('console-message', ({ level, message }) => {
    if (level === 'error') log(`page: ${message}`);
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    log(`the page’s process is gone: ${reason}`);
    if (reason === 'clean-exit') return;
    const now = Date.now();
    reloads.push(now);
    if (reloads.filter((time) => now - time < RELOADS_WITHIN_MS).length <= RELOADS) contents.reload();
    else void ask('electron.crashed');
  });
  let hung: AbortController | null = null;
  window.on('unresponsive', () => {
    hung = new AbortController();
    void ask('electron.unresponsive', hung.signal);
  });
  // Answered by itself: the question goes away.
  window.on('responsive', () => hung?.abort());
  // The page holds on to words that cannot be saved. Browsers ask by themselves; here it could never be closed.
  contents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: translate('electron.leaving'),
      buttons: [translate('electron.stay'), translate('electron.leave')],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
  void window.loadURL(url).catch((error: unknown) => log(`${url}: ${String(error)}`));
  return window;

  /** Nothing is ended silently: the words may still be in the page. */
  async function ask(
    question: 'electron.crashed' | 'electron.unresponsive',
    signal?: AbortSignal,
  ): Promise<void> {
    const buttons = [translate('electron.wait'), translate('electron.reload')];
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: translate(question),
      buttons,
      defaultId: 0,
      cancelId: 0,
      ...(signal && { signal }),
    });
    if (response !== 1 || window.isDestroyed()) return;
    reloads.length = 0;
    // A page that hangs would hang through a reload too: its process is ended, and it is loaded again as after a crash.
    if (question === 'electron.unresponsive') contents.forcefullyCrashRenderer();
    else contents.reload();
  }
}
