/**
 * The local socket on which a workstation lets the command line in (a unix socket, on Windows a named pipe).
 * Owns the wire form: every frame is preceded by one byte for its kind and four for its length. The contract is
 * the same as in the app's own window.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloseSignal, type Frame, type FrameChannel } from './pump';

const HEADER_BYTES = 5;
const TEXT = 0;
const BYTES = 1;
/** Larger than any frame of the contract; what claims more is not one of ours. */
const FRAME_LIMIT = 256 * 1024 * 1024;
/** Unix socket paths end at 104 bytes on macOS and at 108 on Linux. */
const PATH_LIMIT = 100;

/** A name nobody else uses; in the data folder where the platform's limit allows it, else in a private folder of its own. */
export function newSocketPath(dataDir: string, platform: NodeJS.Platform = process.platform): string {
  const name = `copydesk-${randomBytes(6).toString('hex')}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(dataDir, `${name}.sock`);
  return Buffer.byteLength(path) <= PATH_LIMIT
    ? path
    : join(mkdtempSync(join(tmpdir(), 'copydesk-')), 'desk.sock');
}

export interface LocalListener {
  readonly path: string;
  close(): Promise<void>;
}

/** `accept` gets a channel for every process of this user that connects. */
export async function listenLocally(
  path: string,
  accept: (channel: FrameChannel) => void,
): Promise<LocalListener> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    accept(socketChannel(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    path,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
      if (process.platform !== 'win32') rmSync(path, { force: true });
    },
  };
}

/** Rejects with the system's error (ECONNREFUSED, ENOENT) where nobody listens. */
export function connectLocally(path: string): Promise<FrameChannel> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socketChannel(socket));
    });
  });
}

/** Whether a living process listens there. */
export async function answers(path: string): Promise<boolean> {
  try {
    (await connectLocally(path)).close();
    return true;
  } catch {
    // Refused or gone: that is the answer.
    return false;
  }
}

function socketChannel(socket: Socket): FrameChannel {
  const signal = new CloseSignal();
  let receive: ((frame: Frame) => void) | null = null;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let needed = HEADER_BYTES;

  const close = (): void => {
    if (signal.fire()) socket.end();
  };
  const deliver = (): void => {
    while (receive && waitingBytes >= needed) {
      const all = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting, waitingBytes);
      const length = all.readUInt32BE(1);
      needed = HEADER_BYTES + length;
      if (length > FRAME_LIMIT) {
        signal.fire();
        socket.destroy();
        return;
      }
      waiting = [all];
      if (all.length < needed) return;
      const body = all.subarray(HEADER_BYTES, needed);
      const rest = all.subarray(needed);
      waiting = rest.length > 0 ? [rest] : [];
      waitingBytes = rest.length;
      needed = HEADER_BYTES;
      receive(all[0] === TEXT ? body.toString('utf8') : new Uint8Array(body));
    }
  };
  socket.on('data', (chunk) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    waiting.push(bytes);
    waitingBytes += bytes.length;
    deliver();
  });
  // An error is always followed by close, which is what both sides act on.
  socket.on('error', () => socket.destroy());
  socket.on('end', close);
  socket.on('close', () => signal.fire());

  return {
    send(frame) {
      if (signal.closed) return;
      const body =
        typeof frame === 'string'
          ? Buffer.from(frame, 'utf8')
          : Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
      const header = Buffer.alloc(HEADER_BYTES);
      header[0] = typeof frame === 'string' ? TEXT : BYTES;
      header.writeUInt32BE(body.length, 1);
      socket.cork();
      socket.write(header);
      socket.write(body);
      socket.uncork();
    },
    onFrame(listener) {
      receive = listener;
      deliver();
    },
    onClose: (listener) => signal.listen(listener),
    close,
  };
}
