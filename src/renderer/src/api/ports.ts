/**
 * Opens the channel to the store, whichever host there is: a MessagePort handed over by the preload in the desktop
 * app, a WebSocket in a browser. Nothing else in the renderer knows the difference.
 */
import type { FramePort } from '../../../shared/contract/client';
import { AppError } from '../../../shared/model/errors';

export function openPort(): Promise<FramePort> {
  return inElectron() ? askForPort() : openSocket();
}

/** In development the desktop app's page comes from Vite, so that its address alone does not tell. */
function inElectron(): boolean {
  return location.protocol === 'app:' || navigator.userAgent.includes(' Electron/');
}

/** The page asks and main answers; see docs/hosts.md for the handshake. */
function askForPort(): Promise<FramePort> {
  return new Promise((resolve, reject) => {
    const nonce = crypto.randomUUID();
    const timer = setTimeout(() => finish(() => reject(new AppError('connection-lost'))), 5000);
    const onMessage = (event: MessageEvent<unknown>): void => {
      const port = event.ports[0];
      if (
        event.source !== window ||
        event.origin !== location.origin ||
        !port ||
        !isAnswer(event.data, nonce)
      )
        return;
      finish(() => {
        port.start();
        resolve(port);
      });
    };
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      window.removeEventListener('message', onMessage);
      settle();
    };
    window.addEventListener('message', onMessage);
    window.postMessage({ ask: 'port', nonce }, location.origin);
  });
}

function isAnswer(data: unknown, nonce: string): boolean {
  return (
    typeof data === 'object' && data !== null && !('ask' in data) && 'nonce' in data && data.nonce === nonce
  );
}

function openSocket(): Promise<FramePort> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/socket`);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('error', () => reject(new AppError('connection-lost')), { once: true });
    socket.addEventListener('open', () => resolve(socketPort(socket)), { once: true });
  });
}

function socketPort(socket: WebSocket): FramePort {
  const port = {
    postMessage: (frame: unknown): void => socket.send(frame as string | ArrayBuffer),
    close: (): void => socket.close(),
    addEventListener: (type: 'message' | 'close', listener: (event: { data: unknown }) => void): void => {
      socket.addEventListener(type, (event) => listener(event as MessageEvent<unknown>));
    },
  };
  return port;
}
