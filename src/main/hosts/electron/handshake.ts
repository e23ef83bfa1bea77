/** What the page may say to main outside its port: it asks for one (one path for load, reload, crash and a worker's restart), and names its theme. */
import type { IpcMainEvent, WebContents, WebFrameMain } from 'electron';
import type { FrameChannel } from '../pump';
import type { ElectronApis } from './apis';
import { mainPortChannel } from './port';

interface HandshakeOptions {
  allowedOrigin: string;
  isOurs: (contents: WebContents) => boolean;
  serve: (channel: FrameChannel) => void;
}

export function answerPortRequests(
  { ipcMain, MessageChannelMain }: Pick<ElectronApis, 'ipcMain' | 'MessageChannelMain'>,
  { allowedOrigin, isOurs, serve }: HandshakeOptions,
): void {
  /** One port a window, held here: a port that nobody holds is collected. */
  const channels = new Map<number, FrameChannel>();

  ipcMain.on('port:ask', (event: IpcMainEvent, nonce: unknown) => {
    const frame = trustedFrame(event, allowedOrigin);
    if (!frame || !isOurs(event.sender) || typeof nonce !== 'string') return;
    const { id } = event.sender;
    const known = channels.has(id);
    channels.get(id)?.close();
    const { port1, port2 } = new MessageChannelMain();
    const channel = mainPortChannel(port2);
    channels.set(id, channel);
    if (!known) closeWithPage(event.sender, () => channels.get(id)?.close());
    serve(channel);
    frame.postMessage('port:give', { nonce }, [port1]);
  });

  function closeWithPage(contents: WebContents, close: () => void): void {
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) close();
    });
    contents.on('render-process-gone', close);
    contents.once('destroyed', () => {
      close();
      channels.delete(contents.id);
    });
  }
}

/** The window's theme is the system's dialogs' and menus' too, and what pages in it take for the system's choice. */
export function followTheme(
  { ipcMain, nativeTheme }: Pick<ElectronApis, 'ipcMain' | 'nativeTheme'>,
  allowedOrigin: string,
): void {
  ipcMain.on('window:theme', (event: IpcMainEvent, theme: unknown) => {
    if (!trustedFrame(event, allowedOrigin)) return;
    if (theme === 'system' || theme === 'light' || theme === 'dark') nativeTheme.themeSource = theme;
  });
}

/** The sender's frame if it is our page's top one. It is null, or throws when touched, once the page has gone. */
function trustedFrame(event: IpcMainEvent, allowedOrigin: string): WebFrameMain | null {
  try {
    const frame = event.senderFrame;
    const trusted =
      frame !== null && !frame.detached && frame.parent === null && frame.origin === allowedOrigin;
    return trusted ? frame : null;
  } catch {
    // Gone meanwhile: nobody is left to answer.
    return null;
  }
}
