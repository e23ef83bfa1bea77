/** A new theme as a copy of one that is there, for a designer to go on from. Owns what is changed in the copy. */
import { cpSync, existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from '../database/handle';
import { MANIFEST_FILE } from './manifest';
import { isThemeName, themeFolder, type ThemeFolders } from './theme-folders';

export interface NewTheme {
  /** Its folder: lower-case letters, digits and hyphens. */
  name: string;
  /** What people see. */
  title: string;
  /** The theme that is copied. */
  from: string;
}

/** The new folder. Throws theme-name, theme-exists or theme-missing; of a copy that fails nothing is left. */
export function copyTheme({ name, title, from }: NewTheme, folders: ThemeFolders): string {
  if (!isThemeName(name) || !/^[a-z]/.test(name)) throw new AppError('theme-name', { name });
  const source = themeFolder(from, folders);
  const path = join(folders.own, name);
  if (existsSync(path) || existsSync(join(folders.builtIn, name)))
    throw new AppError('theme-exists', { name });
  try {
    cpSync(source.path, path, {
      recursive: true,
      filter: (file) => !lstatSync(file).isSymbolicLink(),
    });
    rename(join(path, MANIFEST_FILE), name, title);
    return path;
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw toStoreError(error, path);
  }
}

/** The first `name`, `title` and `version` of the manifest are its own: the text around them stays as it was written. */
function rename(file: string, name: string, title: string): void {
  if (!existsSync(file)) return;
  const changes = { name, title, version: '1.0.0' };
  const renamed = Object.entries(changes).reduce(
    (source, [key, value]) =>
      source.replace(
        new RegExp(`("${key}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`),
        (_, before: string) => before + JSON.stringify(value),
      ),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, renamed);
}
