/**
 * The command line's way to the store: through the local socket of the workstation that holds the folder, else a
 * workstation of its own for as long as the command takes. The contract is the same either way.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { createApi, createLink, type FramePort } from '../../shared/contract/client';
import type { Api } from '../../shared/contract';
import { nodeBase64 } from '../backend/base64';
import type { BuiltLayout } from '../hosts/layout';
import { browserAbilities } from '../hosts/browser/abilities';
import { currentHolder, type Holder } from '../hosts/lock';
import { portChannel, type Frame, type FrameChannel } from '../hosts/pump';
import { connectLocally } from '../hosts/socket';
import { openWorkstation } from '../hosts/workstation';

export interface Connection {
  api: Api;
  /** Resolves when the other end closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** How often the folder may change hands between looking and connecting, and how long to wait then. */
const ATTEMPTS = 50;
const RETRY_MS = 100;

export function connectOrOpen(
  dataDir: string,
  layout: BuiltLayout,
  log: (line: string) => void,
): Promise<Connection> {
  return lookAgain(async () => (await connect(dataDir)) ?? (await open(dataDir, layout, log)));
}

/** For what depends on who holds the folder: tried anew where another command was first, or the holder has just gone. */
export async function lookAgain<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count === ATTEMPTS || !changedHands(error)) throw error;
      await delay(RETRY_MS);
    }
  }
}

function changedHands(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['store-held', 'connection-lost', 'ECONNREFUSED', 'ENOENT'].includes(String(error.code))
  );
}

/** Null where no workstation is open on the folder. */
export async function connect(dataDir: string): Promise<Connection | null> {
  const holder = await currentHolder(dataDir);
  if (!holder) return null;
  return connectTo(holder);
}

export async function connectTo(holder: Holder): Promise<Connection> {
  const port = await socketPort(holder.socket);
  return {
    api: createApi(createLink(port, nodeBase64)),
    closed: new Promise((resolve) => port.addEventListener('close', resolve)),
    close: () => {
      port.close();
      return Promise.resolve();
    },
  };
}

/** A client's end of a workstation's local socket. */
export async function socketPort(socket: string): Promise<FramePort> {
  return channelPort(await connectLocally(socket));
}

async function open(dataDir: string, layout: BuiltLayout, log: (line: string) => void): Promise<Connection> {
  const workstation = await openWorkstation({
    dataDir,
    host: 'cli',
    layout,
    abilities: browserAbilities(layout, dataDir, log),
    log,
  });
  const { port1, port2 } = new MessageChannel();
  const mine = portChannel(port1);
  workstation.serve(portChannel(port2), { host: 'cli' });
  return {
    api: createApi(createLink(channelPort(mine), nodeBase64)),
    closed: new Promise((resolve) => mine.onClose(resolve)),
    close: async () => {
      mine.close();
      // Whoever connected meanwhile finishes first.
      await workstation.socketIdle();
      await workstation.close();
    },
  };
}

/** A host's frame channel in the form that the contract's link wants. */
function channelPort(channel: FrameChannel): FramePort {
  const receivers: ((event: { data: unknown }) => void)[] = [];
  channel.onFrame((frame) => {
    for (const receive of receivers) receive({ data: frame });
  });
  return {
    postMessage: (frame) => channel.send(frame as Frame),
    addEventListener: (type: 'message' | 'close', listener: (event: { data: unknown }) => void) => {
      if (type === 'message') {
        receivers.push(listener);
        return;
      }
      channel.onClose(() => {
        listener({ data: null });
      });
    },
    close: () => channel.close(),
  };
}
