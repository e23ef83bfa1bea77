/**
 * Puts a backup in the place of the desk: through the workstation that holds the folder, else on the files themselves,
 * since a damaged store cannot be opened.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolder } from '../backend/make-folder';
import { findBackup, listBackups } from '../backend/system/backups';
import { carryOutRestore, prepareRestore } from '../backend/system/restore';
import { acquireLock, asStoreError, currentHolder, type Lock } from '../hosts/lock';
import { listenLocally, newSocketPath, type LocalListener } from '../hosts/socket';
import { connect, connectTo, lookAgain, type Connection } from './connect';

/** `backup` is a name, or a path from `cwd`. Throws not-found, file-missing, store-corrupt, store-newer, disk-full. */
export async function restore(dataDir: string, backup: string, cwd: string): Promise<void> {
  const found = findBackup(dataDir, isName(dataDir, backup) ? backup : whole(backup, cwd));
  // Held like by a workstation, so that none opens meanwhile.
  const listener = await listen(dataDir);
  try {
    const way = await lookAgain(() => wayIn(dataDir, listener.path));
    await ('api' in way ? throughWorkstation(dataDir, found, way) : onFiles(dataDir, found, way));
  } finally {
    await listener.close();
  }
}

const isName = (dataDir: string, backup: string): boolean =>
  listBackups(dataDir).some(({ name }) => name === backup);

/** What is not there keeps its name as typed, for the message. */
function whole(backup: string, cwd: string): string {
  const path = resolve(cwd, backup);
  return existsSync(path) ? path : backup;
}

async function listen(dataDir: string): Promise<LocalListener> {
  try {
    makeFolder(dataDir, 0o700);
    return await listenLocally(newSocketPath(dataDir), (channel) => channel.close());
  } catch (error) {
    throw asStoreError(error, dataDir);
  }
}

async function wayIn(dataDir: string, socket: string): Promise<Connection | Lock> {
  const holder = await currentHolder(dataDir);
  // Another command is over in moments and would lose its answer: it is waited for.
  return holder && holder.host !== 'cli' ? connectTo(holder) : acquireLock(dataDir, 'cli', socket);
}

async function onFiles(dataDir: string, backup: string, lock: Lock): Promise<void> {
  try {
    await prepareRestore({ dataDir, backup });
    carryOutRestore(dataDir, new Date());
  } finally {
    lock.release();
  }
}

async function throughWorkstation(dataDir: string, backup: string, desk: Connection): Promise<void> {
  try {
    await desk.api.system.restore({ name: backup }, { context: { deadline: null } });
    await desk.closed;
  } finally {
    await desk.close();
  }
  // Whoever runs a command after this one finds the desk that was put back, or nobody there.
  await lookAgain(async () => {
    const again = await connect(dataDir);
    try {
      await again?.api.pieces.list({ limit: 1 });
    } finally {
      await again?.close();
    }
  });
}
