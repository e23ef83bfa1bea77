/**
 * Puts a backup in the place of the present database, in two steps: `prepareRestore` makes everything ready beside it,
 * `carryOutRestore` exchanges the files before the database is next opened. A crash at any moment leaves one of the
 * two whole. What is replaced is kept.
 */
import { existsSync, renameSync } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { AppError } from '../../../shared/model/errors';
import { findDamage } from '../database/damage';
import { toStoreError } from '../database/handle';
import { knownVersion } from '../database/migrate';
import { MIGRATIONS } from '../database/migrations';
import { startLogAnew } from '../database/store';
import { copyThemes, DATABASE_FILE, linkMedia, THEMES } from './backups';

/** Its being there is the request to carry it out. */
const PREPARED = 'restored.sqlite';
const PREPARED_THEMES = 'restored-themes';

export interface RestoreRequest {
  dataDir: string;
  /** A backup's folder. */
  backup: string;
}

/** Throws `file-missing`, `store-corrupt`, `store-newer`, `disk-full`; the desk is as it was then. */
export async function prepareRestore({ dataDir, backup }: RestoreRequest): Promise<void> {
  const source = join(backup, DATABASE_FILE);
  if (!existsSync(source)) throw new AppError('file-missing', { path: source });
  const draft = join(dataDir, `${PREPARED}.part`);
  try {
    await copyFile(source, draft);
    if (findDamage({ path: draft }).length > 0) throw new AppError('store-corrupt', { path: source });
    makeReady(draft);
    await linkMedia(join(backup, 'media'), join(dataDir, 'media'));
    await rm(join(dataDir, PREPARED_THEMES), { recursive: true, force: true });
    // Backups from before themes were carried have no such folder: the themes then stay as they are.
    if (existsSync(join(backup, THEMES)))
      await copyThemes(join(backup, THEMES), join(dataDir, PREPARED_THEMES));
    await flush(draft);
    await rename(draft, join(dataDir, PREPARED));
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) await rm(`${draft}${suffix}`, { force: true });
    throw toStoreError(error, dataDir);
  }
}

/** Pages that are open have seen more than the backup holds: they must read everything again. */
function makeReady(path: string): void {
  const database = new SQLite(path);
  try {
    knownVersion(database, MIGRATIONS);
    // One file, so that it can be renamed whole. Opening the store returns to WAL.
    database.pragma('journal_mode = DELETE');
    startLogAnew(database, new Date());
  } finally {
    database.close();
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only while nobody has the database open. Does nothing where nothing was prepared. */
export function carryOutRestore(dataDir: string, now: Date): void {
  const prepared = join(dataDir, PREPARED);
  if (!existsSync(prepared)) return;
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  try {
    exchangeThemes(dataDir, stamp);
    for (const suffix of ['-wal', '-shm', '']) {
      const present = join(dataDir, `${DATABASE_FILE}${suffix}`);
      if (existsSync(present)) renameSync(present, join(dataDir, `replaced-${stamp}.sqlite${suffix}`));
    }
    renameSync(prepared, join(dataDir, DATABASE_FILE));
  } catch (error) {
    throw toStoreError(error, dataDir);
  }
}

/** Before the database, whose being prepared is the request: broken off anywhere, the next start goes on from there. */
function exchangeThemes(dataDir: string, stamp: string): void {
  const prepared = join(dataDir, PREPARED_THEMES);
  const present = join(dataDir, THEMES);
  if (!existsSync(prepared)) return;
  if (existsSync(present)) renameSync(present, join(dataDir, `replaced-${stamp}-themes`));
  renameSync(prepared, present);
}
