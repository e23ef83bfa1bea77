/** What the page may say to main outside its port: it asks for one (one path for load, reload, crash and a worker's restart), and names its theme. */
import type { IpcMainEvent, WebContents, WebFrameMain } from 'electron';
import type { FrameChannel } from '../pump';
import type { ElectronApis } from './apis';
import { mainPortChannel } from './port';

/** Whom main listens to: the page of our origin in a window of ours. */
export interface Trust {
  allowedOrigin: string;
  isOurs: (contents: WebContents) => boolean;
}

export function answerPortRequests(
  { ipcMain, MessageChannelMain }: Pick<ElectronApis, 'ipcMain' | 'MessageChannelMain'>,
  trust: Trust,
  serve: (channel: FrameChannel) => void,
): void {
  /** One port a window, held here: a port that nobody holds is collected. */
  const channels = new Map<number, FrameChannel>();

  ipcMain.on('port:ask', (event: IpcMainEvent, nonce: unknown) => {
    const frame = trustedFrame(event, trust);
    if (!frame || typeof nonce !== 'string') return;
    const { id } = event.sender;
    const known = channels.has(id);
    channels.get(id)?.close();
    const { port1, port2 } = new MessageChannelMain();
    const channel = mainPortChannel(port2);
    channels.set(id, channel);
    if (!known) closeWithPage(event.sender, id);
    serve(channel);
    frame.postMessage('port:give', { nonce }, [port1]);
  });

  /** Contents that are destroyed throw when they are asked for their id: it is known before. */
  function closeWithPage(contents: WebContents, id: number): void {
    const close = (): void => channels.get(id)?.close();
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) close();
    });
    contents.on('render-process-gone', close);
    contents.once('destroyed', () => {
      close();
      channels.delete(id);
    });
  }
}

/** The window's theme is the system's dialogs' and menus' too, and what pages in it take for the system's choice. */
export function followTheme(
  { ipcMain, nativeTheme }: Pick<ElectronApis, 'ipcMain' | 'nativeTheme'>,
  trust: Trust,
): void {
  ipcMain.on('window:theme', (event: IpcMainEvent, theme: unknown) => {
    if (!trustedFrame(event, trust)) return;
    if (theme === 'system' || theme === 'light' || theme === 'dark') nativeTheme.themeSource = theme;
  });
}

/** The sender's frame if it is our page's top one. It is null, or throws when touched, once the page has gone. */
function trustedFrame(event: IpcMainEvent, { allowedOrigin, isOurs }: Trust): WebFrameMain | null {
  try {
    const frame = event.senderFrame;
    const trusted =
      frame !== null && !frame.detached && frame.parent === null && frame.origin === allowedOrigin;
    return trusted && isOurs(event.sender) ? frame : null;
  } catch {
    // Gone meanwhile: nobody is left to answer.
    return null;
  }
}
