/**
 * Where themes lie: those that come with the program, and a desk's own beside its data. A desk's own stands before one
 * of the same name that comes with the program. Must not read what is in a theme.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/errors';

export interface ThemeFolders {
  builtIn: string;
  /** Made when the desk's first own theme is. */
  own: string;
}

export interface ThemeFolder {
  name: string;
  path: string;
  own: boolean;
}

export function themeFolders(resourcesDir: string, dataDir: string): ThemeFolders {
  return { builtIn: join(resourcesDir, 'themes'), own: join(dataDir, 'themes') };
}

/** A name that can only be a folder directly below the themes' own. */
export function isThemeName(name: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(name);
}

/** Throws theme-missing. A linked folder counts as none: a theme must not be a window to the rest of the disk. */
export function themeFolder(name: string, folders: ThemeFolders): ThemeFolder {
  const found = isThemeName(name)
    ? [
        { name, path: join(folders.own, name), own: true },
        { name, path: join(folders.builtIn, name), own: false },
      ].find(({ path }) => isFolder(path))
    : undefined;
  if (!found) throw new AppError('theme-missing', { theme: name });
  return found;
}

/** Every theme there is, in the order of their names. */
export function allThemes(folders: ThemeFolders): ThemeFolder[] {
  const names = new Set([...namesIn(folders.builtIn), ...namesIn(folders.own)]);
  return [...names].sort().map((name) => themeFolder(name, folders));
}

function namesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => isThemeName(name) && isFolder(join(folder, name)));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
