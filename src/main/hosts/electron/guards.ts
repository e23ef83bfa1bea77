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

/** For every page there will ever be, previews' frames included. None of it fires for our own `loadURL`. */
export function guardContents(
  { app, shell }: Pick<ElectronApis, 'app' | 'shell'>,
  allowedOrigin: string,
): void {
  app.on('web-contents-created', (_event, contents) => {
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
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
