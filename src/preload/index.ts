/**
 * Hands the page its message port, passes the menu's commands on to it and its theme to the host. Exposes nothing else: no object, no function.
 * Must stay one CommonJS file that requires only electron.
 */
import { ipcRenderer, type IpcRendererEvent } from 'electron';

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window || typeof data !== 'object' || data === null) return;
  if ('ask' in data && data.ask === 'port' && 'nonce' in data) ipcRenderer.send('port:ask', data.nonce);
  if ('theme' in data) ipcRenderer.send('window:theme', data.theme);
});

ipcRenderer.on('port:give', ({ ports }: IpcRendererEvent, { nonce }: { nonce: string }) => {
  window.postMessage({ nonce }, location.origin, ports);
});

ipcRenderer.on('menu:command', (_event: IpcRendererEvent, command: string) => {
  window.postMessage({ command }, location.origin);
});
