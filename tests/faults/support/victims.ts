/**
 * The two things that can die under a writing newsroom: the host's process, killed by the system, and its store
 * worker, ended in the middle of whatever it does. Both as they are built. Owns dying and coming back; writes nothing.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { connect, type Connection } from '../../../src/main/command-line/connect';
import { builtLayout } from '../../../src/main/hosts/layout';
import { openWorkstation, type Workstation } from '../../../src/main/hosts/workstation';
import { startServeHost, type RunningHost } from '../../e2e/hosts';
import { ROOT } from './desk';

export interface Victim {
  /** A client of the workstation, which is opened, or waited for, where it is down. */
  reach(): Promise<Connection>;
  /** Ends it at this very moment. */
  kill(): Promise<void>;
  /** Ends it in order. */
  close(): Promise<void>;
}

/** `SIGKILL` of the serve host. */
export function hostProcess(dataDir: string): Victim {
  let host: RunningHost | null = null;
  return {
    reach: async () => {
      host ??= await startServeHost(dataDir, { sample: false });
      const connection = await connect(dataDir);
      if (!connection) throw new Error('the workstation that was just opened does not answer');
      return connection;
    },
    kill: async () => {
      await host?.stop('SIGKILL');
      host = null;
    },
    close: async () => {
      await host?.stop('SIGTERM');
    },
  };
}

/** Its supervisor waits longer after every death: after so many the workstation is opened anew. */
const DEATHS = 3;
const RETRY = 5;

/** `terminate()` of the store worker below a workstation in this process, whose supervisor brings it back. */
export function storeWorker(dataDir: string): Victim {
  let worker: Worker | null = null;
  let deaths = 0;
  let workstation: Workstation | null = null;
  // The only thread that this one starts is the store's.
  const onWorker = (started: Worker): void => void (worker = started);
  process.on('worker', onWorker);
  const closeWorkstation = async (): Promise<void> => {
    await workstation?.close();
    workstation = null;
    deaths = 0;
  };
  return {
    reach: async () => {
      if (deaths === DEATHS) await closeWorkstation();
      workstation ??= await openWorkstation({
        dataDir,
        host: 'cli',
        layout: builtLayout(join(ROOT, 'out/main')),
        log: () => undefined,
      });
      return answering(dataDir);
    },
    kill: async () => {
      await worker?.terminate();
      deaths += 1;
    },
    close: async () => {
      process.off('worker', onWorker);
      await closeWorkstation();
    },
  };
}

/** Asks until there is an answer: the lines of a worker that is on its way back are closed at once. */
async function answering(dataDir: string): Promise<Connection> {
  for (;;) {
    const connection = await connect(dataDir);
    try {
      await connection?.api.pieces.counts();
      if (connection) return connection;
    } catch {
      // Not yet; the test's own deadline ends this where it never comes back.
      await connection?.close();
    }
    await delay(RETRY);
  }
}
