/**
 * One workstation holds a data folder. The lock file names its holder and the local socket it listens on; the lock
 * is stale exactly when nobody answers there (a process id alone may have been given to another process).
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../../shared/model/errors';
import { makeFolder } from '../backend/make-folder';
import { answers } from './socket';

const holderSchema = z.object({
  id: z.string(),
  pid: z.number().int(),
  host: z.enum(['electron', 'serve', 'cli']),
  socket: z.string(),
  since: z.string(),
});
export type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  readonly holder: Holder;
  release(): void;
}

const LOCK_FILE = 'desk.lock';
/** Guards the moment in which a stale lock is replaced; left behind only by a crash within it. */
const GUARD_FILE = 'desk.lock.taking';
const GUARD_STALE_MS = 5_000;
/** How long a workstation waits for the folder: a command holds it for moments only, another one may just be closing. */
const PATIENCE_MS = { cli: 10_000, serve: 1_500, electron: 1_500 };
const RETRY_MS = 50;

/** Who holds the folder now, or null. */
export async function currentHolder(dataDir: string): Promise<Holder | null> {
  const holder = readHolder(dataDir);
  return holder && (await answers(holder.socket)) ? holder : null;
}

/** The caller listens on `socket` already. Throws `store-held` where another process holds the folder. */
export async function acquireLock(dataDir: string, host: Holder['host'], socket: string): Promise<Lock> {
  const mine: Holder = { id: randomUUID(), pid: process.pid, host, socket, since: new Date().toISOString() };
  const begun = Date.now();
  for (;;) {
    const found = readHolder(dataDir);
    if (found && (await answers(found.socket))) {
      // A command does not wait: it speaks to the holder instead.
      if (host === 'cli' || Date.now() - begun >= PATIENCE_MS[found.host]) {
        throw new AppError('store-held', { path: dataDir, pid: found.pid });
      }
    } else if (take(dataDir, mine, found?.id ?? null)) {
      // What a holder that was killed left lying about.
      if (found && process.platform !== 'win32') rmSync(found.socket, { force: true });
      return { holder: mine, release: () => release(dataDir, mine.id) };
    }
    await delay(RETRY_MS);
  }
}

/** Writes the lock unless it changed hands since it was found stale (or absent). */
function take(dataDir: string, mine: Holder, foundId: string | null): boolean {
  const guard = join(dataDir, GUARD_FILE);
  if (!enterGuard(dataDir, guard)) return false;
  try {
    if ((readHolder(dataDir)?.id ?? null) !== foundId) return false;
    writeLock(dataDir, mine);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function writeLock(dataDir: string, mine: Holder): void {
  const draft = join(dataDir, `${LOCK_FILE}.${mine.id}`);
  try {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    renameSync(draft, join(dataDir, LOCK_FILE));
  } catch (error) {
    rmSync(draft, { force: true });
    throw asStoreError(error, dataDir);
  }
}

function enterGuard(dataDir: string, guard: string): boolean {
  try {
    makeFolder(dataDir, 0o700);
    writeFileSync(guard, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw asStoreError(error, dataDir);
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > GUARD_STALE_MS) rmSync(guard, { force: true });
    return false;
  }
}

function release(dataDir: string, id: string): void {
  if (readHolder(dataDir)?.id === id) rmSync(join(dataDir, LOCK_FILE), { force: true });
}

/** What the lock file says, true or stale. An unreadable one counts as none: it is only ever written whole, by a rename. */
export function readHolder(dataDir: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(join(dataDir, LOCK_FILE), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw asStoreError(error, dataDir);
  }
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    // Not written by any Copydesk: nothing to honour.
    return null;
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A folder that cannot be made or written to is told in the store's own words. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
    // A file stands where the folder should be.
    case 'EEXIST':
      return new AppError('store-read-only', { path }, { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', { path }, { cause: error });
    default:
      return error;
  }
}
