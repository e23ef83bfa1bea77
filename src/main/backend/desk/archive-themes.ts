/**
 * A desk's own themes on their way through an archive: their files by path, and putting them beside those that are here.
 * Owns which paths are safe. Must not know what is in a theme: a broken one is carried like any other.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from '../database/handle';
import { isThemeName } from '../preview/theme-folders';

export const THEMES_FOLDER = 'themes';
const MAX_DEPTH = 12;

/** Files by their path inside the theme, with "/" on every platform. */
export type ThemeFiles = Record<string, Uint8Array>;
export type ArchiveThemes = Record<string, ThemeFiles>;

export interface ThemesReport {
  themes: number;
  /** Themes of a name that is taken here by other files: they were left out, by name. */
  themesKept: string[];
}

/** The desk's own themes. Links are passed over, as everywhere: a theme must not be a window to the rest of the disk. */
export function readOwnThemes(folder: string): ArchiveThemes {
  const themes: ArchiveThemes = {};
  for (const name of namesIn(folder)) {
    if (isThemeName(name) && lstatSync(join(folder, name)).isDirectory())
      themes[name] = readThemeFolder(join(folder, name));
  }
  return themes;
}

function readThemeFolder(directory: string): ThemeFiles {
  const files: ThemeFiles = {};
  const walk = (inside: string, depth: number): void => {
    for (const name of namesIn(join(directory, inside))) {
      const path = inside === '' ? name : `${inside}/${name}`;
      const found = lstatSync(join(directory, path));
      if (found.isDirectory() && depth < MAX_DEPTH) walk(path, depth + 1);
      else if (found.isFile() && isSafe(path))
        files[path] = new Uint8Array(readFileSync(join(directory, path)));
    }
  };
  walk('', 1);
  return files;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Those among an archive's entries. `archive` is what to call it; throws archive-unreadable for a path that leads elsewhere. */
export function themesAmong(entries: ReadonlyMap<string, Uint8Array>, archive: string): ArchiveThemes {
  const themes: ArchiveThemes = {};
  for (const [path, bytes] of entries) {
    // Some packers list folders, too.
    if (!path.startsWith(`${THEMES_FOLDER}/`) || path.endsWith('/')) continue;
    const [, name = '', ...rest] = path.split('/');
    const inside = rest.join('/');
    if (!isThemeName(name) || !isSafe(inside))
      throw new AppError('archive-unreadable', {
        name: archive,
        detail: translate('archive.problem.path', { path }),
      });
    (themes[name] ??= {})[inside] = new Uint8Array(bytes);
  }
  return themes;
}

/** A path that stays inside its folder on every platform. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return parts.length <= MAX_DEPTH && parts.every((part) => part !== '.' && part !== '..' && isPlain(part));
}

/** No part that a system reads as more than a name: separators, drives, streams, control characters. */
const isPlain = (part: string): boolean => part.length <= 200 && /^[^\\/:*?"<>|\p{Cc}]+$/u.test(part);

/** Adds what is not here yet, each theme whole or not at all; one whose name is taken by other files stays as it is here. */
export function addThemes(themes: ArchiveThemes, folder: string): ThemesReport {
  const report: ThemesReport = { themes: 0, themesKept: [] };
  const parts = `${folder}.part`;
  try {
    for (const [name, files] of Object.entries(themes)) {
      const path = join(folder, name);
      if (existsSync(path)) {
        if (!sameFiles(readThemeFolder(path), files)) report.themesKept.push(name);
        continue;
      }
      for (const [inside, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(parts, name, inside)), { recursive: true });
        writeFileSync(join(parts, name, inside), bytes);
      }
      mkdirSync(folder, { recursive: true });
      renameSync(join(parts, name), path);
      report.themes += 1;
    }
    return report;
  } catch (error) {
    throw toStoreError(error, folder);
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

function sameFiles(one: ThemeFiles, other: ThemeFiles): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const [here, there] = [one[name], other[name]];
      return here !== undefined && there !== undefined && Buffer.compare(here, there) === 0;
    })
  );
}
