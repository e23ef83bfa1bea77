/**
 * Copies of the whole data directory made while it is in use: SQLite's own online backup, beside it the pictures as
 * hard links (they never change) and the desk's own themes as copies (they do). Owns the `backups` folder and how long its folders are kept.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, cp, link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import type { Store } from '../database/store';
import { toStoreError } from '../database/handle';

export interface Backup {
  /** Folder name: the moment it was made. */
  name: string;
  at: string;
  bytes: number;
  /** The desk's own themes in it. */
  themes: number;
  path: string;
}

export const DATABASE_FILE = 'desk.sqlite';
export const THEMES = 'themes';
const UNFINISHED = '.unfinished';
const KEPT = 14;

function backupsFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Newest first. */
export function listBackups(dataDir: string): Backup[] {
  const folder = backupsFolder(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith(UNFINISHED) && existsSync(join(folder, name, DATABASE_FILE)))
    .sort()
    .reverse()
    .map((name) => {
      const stat = statSync(join(folder, name, DATABASE_FILE));
      const path = join(folder, name);
      return { name, at: stat.mtime.toISOString(), bytes: stat.size, themes: countThemes(path), path };
    });
}

/** The folder of a backup of this desk by its name, of any by its whole path. Throws not-found. */
export function findBackup(dataDir: string, backup: string): string {
  const named = listBackups(dataDir).find(({ name }) => name === backup)?.path;
  const path = named ?? (isAbsolute(backup) ? backup : null);
  if (path === null || !existsSync(join(path, DATABASE_FILE)))
    throw new AppError('not-found', { what: 'backup', id: backup });
  return path;
}

/** An empty file is a new database to SQLite; where backups lie beside it, it is what is left of one. Throws store-corrupt. */
export function assertNotEmptied(dataDir: string): void {
  const path = join(dataDir, DATABASE_FILE);
  if (statSync(path, { throwIfNoEntry: false })?.size === 0 && listBackups(dataDir).length > 0)
    throw new AppError('store-corrupt', { path });
}

/** Pages copied per slice: keystrokes get their turn in between. */
const PAGES = 200;

export async function makeBackup(store: Store, dataDir: string): Promise<Backup> {
  const name = store.now().replaceAll(/[:.]/g, '-');
  const path = join(backupsFolder(dataDir), name);
  const unfinished = `${path}${UNFINISHED}`;
  try {
    await mkdir(unfinished, { recursive: true });
    await store.database.backup(join(unfinished, DATABASE_FILE), { progress: () => PAGES });
    await linkMedia(join(dataDir, 'media'), join(unfinished, 'media'));
    await copyThemes(join(dataDir, THEMES), join(unfinished, THEMES));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw toStoreError(error, dataDir);
  }
  await removeOld(dataDir, name);
  const { size } = statSync(join(path, DATABASE_FILE));
  return { name, at: store.now(), bytes: size, themes: countThemes(path), path };
}

/** All but the newest, and what a backup left behind that was broken off before this one. */
async function removeOld(dataDir: string, made: string): Promise<void> {
  const folder = backupsFolder(dataDir);
  const broken = readdirSync(folder).filter((name) => name.endsWith(UNFINISHED) && name < made);
  const old = listBackups(dataDir).slice(KEPT);
  for (const name of [...broken, ...old.map((backup) => backup.name)])
    await rm(join(folder, name), { recursive: true, force: true });
}

const countThemes = (backup: string): number =>
  existsSync(join(backup, THEMES)) ? readdirSync(join(backup, THEMES)).length : 0;

/** Links are left out: a theme must not be a window to the rest of the disk. `to` is there afterwards, if only empty. */
export async function copyThemes(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  if (existsSync(from))
    await cp(from, to, { recursive: true, filter: async (path) => !(await lstat(path)).isSymbolicLink() });
}

/** Adds the pictures in `from` that `to` lacks. */
export async function linkMedia(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    if (existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    try {
      await link(source, target);
    } catch {
      // Another file system, or one without links: a copy says the same.
      await copyFile(source, target);
    }
  }
}
