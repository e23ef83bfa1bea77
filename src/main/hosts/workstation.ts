/**
 * What every host is made of: the data folder's lock, the supervised store and the local socket, opened in that
 * order and closed in reverse. Must not know windows, HTTP or commands.
 */
import type { HostName, Peer } from '../backend/host-protocol';
import { makeFolder } from '../backend/make-folder';
import type { BuiltLayout } from './layout';
import { launchStore, type AbilityTable, type Store } from './launch';
import { acquireLock, asStoreError } from './lock';
import { portChannel, pump, type FrameChannel } from './pump';
import { listenLocally, newSocketPath } from './socket';

export interface WorkstationOptions {
  dataDir: string;
  host: HostName;
  layout: BuiltLayout;
  abilities?: AbilityTable;
  log: (line: string) => void;
}

export interface Workstation {
  readonly dataDir: string;
  readonly store: Store;
  /** Joins a client's channel to the store; closes it at once while the store is down, so that the client asks again. */
  serve(channel: FrameChannel, peer: Peer): void;
  /** Resolves when no process is connected through the local socket. */
  socketIdle(): Promise<void>;
  close(): Promise<void>;
}

/** Throws `store-held`, or what kept the store from opening; nothing is left held then. */
export async function openWorkstation(options: WorkstationOptions): Promise<Workstation> {
  const { dataDir, host, layout, log } = options;
  const guests = new Set<FrameChannel>();
  const idleWaiters: (() => void)[] = [];
  // Who connects while the store is still opening is served as soon as it is.
  const opened = Promise.withResolvers<Workstation['serve']>();
  const welcome = (channel: FrameChannel): void => {
    guests.add(channel);
    channel.onClose(() => {
      guests.delete(channel);
      if (guests.size === 0) for (const resolve of idleWaiters.splice(0)) resolve();
    });
    void opened.promise.then((serve) => serve(channel, { host: 'cli' }));
  };
  const undo: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    makeDirectory(dataDir);
    const listener = await listenLocally(newSocketPath(dataDir), welcome);
    undo.push(() => listener.close());
    const lock = await acquireLock(dataDir, host, listener.path);
    undo.push(() => lock.release());
    const store = launchStore({
      workerUrl: layout.storeWorkerUrl,
      workerData: {
        dataDir,
        computeWorkerUrl: layout.computeWorkerUrl.href,
        resourcesDir: layout.resourcesDir,
        host,
      },
      ...(options.abilities && { abilities: options.abilities }),
      log,
    });
    undo.push(() => store.close());
    await store.opened;
    const serve: Workstation['serve'] = (channel, peer) => joinToStore(store, channel, peer, log);
    opened.resolve(serve);
    return {
      dataDir,
      store,
      serve,
      socketIdle: () =>
        guests.size === 0 ? Promise.resolve() : new Promise((resolve) => void idleWaiters.push(resolve)),
      close,
    };
  } catch (error) {
    await close();
    throw asStoreError(error, dataDir);
  }
}

function joinToStore(store: Store, channel: FrameChannel, peer: Peer, log: (line: string) => void): void {
  try {
    pump(channel, portChannel(store.connect(peer)));
  } catch (error) {
    log(`a client has to wait: ${error instanceof Error ? error.message : String(error)}`);
    channel.close();
  }
}

function makeDirectory(dataDir: string): void {
  try {
    makeFolder(dataDir, 0o700);
  } catch (error) {
    throw asStoreError(error, dataDir);
  }
}
