/** The native abilities that Electron lends to the store worker. */
import { dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { AppError } from '../../../shared/model/errors';
import type { AbilityTable } from '../launch';
import type { DevTools } from '../browser/devtools';
import { photograph } from '../browser/photograph';
import { printPage } from '../browser/print';
import type { Site } from '../site/site';
import { externalLink } from '../links';
import { devToolsOf } from './devtools';
import type { ElectronApis } from './apis';
import { SAFE_PREFERENCES } from './window';

/** Strangers' pages have no cookies, no cache and no permissions of the desk's. */
export const PHOTOGRAPH_PARTITION = 'photograph';

export function electronAbilities(
  { app, BrowserWindow, dialog, powerSaveBlocker, safeStorage, shell }: ElectronApis,
  mainWindow: () => BrowserWindow | null,
  platform: NodeJS.Platform,
  site: Site,
): Required<AbilityTable> {
  // Dialogs no longer remember the folder by themselves.
  let folder = app.getPath('documents');
  let awake: number | null = null;
  /** Without a preload, in the strangers' session. */
  const withHiddenPage = async <T>(work: (page: DevTools) => Promise<T>, width = 800): Promise<T> => {
    const window = new BrowserWindow({
      show: false,
      width,
      webPreferences: { ...SAFE_PREFERENCES, partition: PHOTOGRAPH_PARTITION },
    });
    try {
      return await work(devToolsOf(window.webContents));
    } finally {
      window.destroy();
    }
  };
  return {
    openExternal: async ({ url }) => {
      const link = externalLink(url);
      if (!link) throw new AppError('url-refused', { url, detail: 'scheme' });
      await shell.openExternal(link);
      return null;
    },
    showOpenDialog: async ({ kind, title, extensions = [] }) => {
      const window = mainWindow();
      if (!window) throw new AppError('not-available-here', { ability: 'showOpenDialog' });
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        defaultPath: folder,
        filters: extensions.length > 0 ? [{ name: extensions.join(', '), extensions }] : [],
        properties:
          kind === 'folder' ? ['openDirectory', 'createDirectory'] : ['openFile', 'multiSelections'],
      });
      const [first] = filePaths;
      if (first !== undefined) folder = kind === 'folder' ? first : dirname(first);
      return filePaths;
    },
    printToPDF: ({ html }) => withHiddenPage((page) => printPage(page, html, site)),
    photograph: (request) => withHiddenPage((page) => photograph(page, request, site), request.width),
    keepAwake: ({ on }) => {
      if (on) awake ??= powerSaveBlocker.start('prevent-app-suspension');
      else if (awake !== null) {
        powerSaveBlocker.stop(awake);
        awake = null;
      }
      return Promise.resolve(null);
    },
    encryptSecret: async ({ text }) => {
      if (!(await safeStorage.isAsyncEncryptionAvailable()))
        throw new AppError('not-available-here', { ability: 'safeStorage' });
      const sealed = await safeStorage.encryptStringAsync(text);
      // Only Linux has the method, and only there a fixed key stands in where no keyring is.
      const strong = platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
      return { sealed: sealed.toString('base64'), strong };
    },
    decryptSecret: async ({ sealed }) => {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'));
      return { text: result, reseal: shouldReEncrypt };
    },
  };
}
