/** What pages may not do: navigate away, open windows, get permissions, reach the network, fetch dictionaries. */
import type { Session } from 'electron';
import { externalLink, sameOrigin } from '../links';
import type { ElectronApis } from './apis';

const PERMISSIONS = ['clipboard-sanitized-write', 'clipboard-read', 'fullscreen'];

/** `offline` is off in development, where the page itself comes over the network. */
export function guardSession(session: Session, allowedOrigin: string, offline: boolean): void {
  // Both, since dictionaries were fetched even with the spellchecker off. Nothing listens on port 1.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:1/');
  const allows = (permission: string, url: string): boolean =>
    PERMISSIONS.includes(permission) && sameOrigin(url, allowedOrigin);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(allows(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => allows(permission, origin));
  session.setDevicePermissionHandler(() => false);
  if (!offline) return;
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];
  session.webRequest.onBeforeRequest({ urls }, (_details, answer) => answer({ cancel: true }));
}

/** For strangers' pages: what they would have saved is not asked about. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}

/**
 * For every page there will ever be, previews' frames included. Only redirects fire for our own `loadURL`. Pages of the
 * partition `strangers` may lead themselves elsewhere, as in any browser, but open nothing on this computer.
 */
export function guardContents(
  { app, session, shell }: Pick<ElectronApis, 'app' | 'session' | 'shell'>,
  allowedOrigin: string,
  strangers: string,
): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    if (contents.session === session.fromPartition(strangers)) {
      contents.setWindowOpenHandler(() => ({ action: 'deny' }));
      return;
    }
    contents.setWindowOpenHandler(({ url }) => {
      const link = externalLink(url);
      if (link) setImmediate(() => void shell.openExternal(link));
      return { action: 'deny' };
    });
    const stay = (event: { preventDefault: () => void; url: string }): void => {
      if (!sameOrigin(event.url, allowedOrigin)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
  });
}
