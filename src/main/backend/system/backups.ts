/**
 * Copies of the whole data directory made while it is in use: SQLite's own online backup, and the pictures beside it as
 * hard links (they never change). Owns the `backups` folder and how long its folders are kept.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import type { Store } from '../database/store';
import { toStoreError } from '../database/handle';

export interface Backup {
  /** Folder name: the moment it was made. */
  name: string;
  at: string;
  bytes: number;
  path: string;
}

export const DATABASE_FILE = 'desk.sqlite';
const RESTORE_MARK = 'restore-at-next-start';
const KEPT = 14;

export function backupsFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

export function listBackups(dataDir: string): Backup[] {
  const folder = backupsFolder(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, DATABASE_FILE)))
    .sort()
    .reverse()
    .map((name) => {
      const stat = statSync(join(folder, name, DATABASE_FILE));
      return { name, at: stat.mtime.toISOString(), bytes: stat.size, path: join(folder, name) };
    });
}

/** Pages copied per slice: keystrokes get their turn in between. */
const PAGES = 200;

export async function makeBackup(store: Store, dataDir: string): Promise<Backup> {
  const name = store
    .now()
    .replaceAll(':', '-')
    .replace(/\.\d+Z$/, 'Z');
  const unfinished = join(backupsFolder(dataDir), `${name}.unfinished`);
  const path = join(backupsFolder(dataDir), name);
  try {
    mkdirSync(unfinished, { recursive: true });
    await store.database.backup(join(unfinished, DATABASE_FILE), { progress: () => PAGES });
    linkMedia(join(dataDir, 'media'), join(unfinished, 'media'));
    rmSync(path, { recursive: true, force: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw toStoreError(error, dataDir);
  }
  for (const old of listBackups(dataDir).slice(KEPT)) rmSync(old.path, { recursive: true, force: true });
  return { name, at: store.now(), bytes: statSync(join(path, DATABASE_FILE)).size, path };
}

function linkMedia(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    mkdirSync(join(target, '..'), { recursive: true });
    if (existsSync(target)) continue;
    try {
      linkSync(source, target);
    } catch {
      // Another file system, or one without links: a copy says the same.
      copyFileSync(source, target);
    }
  }
}

/** Asks for a backup to be put back when the store is next opened. The worker ends itself after this and is started again. */
export function askForRestore(dataDir: string, name: string): void {
  const backup = listBackups(dataDir).find((candidate) => candidate.name === name);
  if (!backup) throw new AppError('not-found', { what: 'backup', id: name });
  writeFileSync(join(dataDir, RESTORE_MARK), name);
}

/** Before the database is opened: carries out what was asked for. What is replaced is kept beside it. */
export function restoreIfAsked(dataDir: string, now: Date): void {
  const mark = join(dataDir, RESTORE_MARK);
  if (!existsSync(mark)) return;
  const name = readFileSync(mark, 'utf8');
  rmSync(mark);
  const backup = listBackups(dataDir).find((candidate) => candidate.name === name);
  if (backup) restoreFrom(dataDir, backup.path, now);
}

/** Puts a backup folder in place of the present database. Only while no workstation is open. */
export function restoreFrom(dataDir: string, backup: string, now: Date): void {
  const source = join(backup, DATABASE_FILE);
  if (!existsSync(source)) throw new AppError('file-missing', { path: source });
  const stamp = now.toISOString().replaceAll(':', '-');
  for (const suffix of ['', '-wal', '-shm']) {
    const present = join(dataDir, `${DATABASE_FILE}${suffix}`);
    if (existsSync(present))
      renameSync(present, join(dataDir, `replaced-${stamp}-${DATABASE_FILE}${suffix}`));
  }
  linkMedia(join(backup, 'media'), join(dataDir, 'media'));
  copyFileSync(source, join(dataDir, DATABASE_FILE));
}
