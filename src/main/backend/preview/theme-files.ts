/**
 * Reads a theme's folder: which files there are, their text, whether anything changed. The only module of the
 * preview that touches the disk; it never follows a link and never leaves the folder.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/model/errors';
import { themeBroken } from './theme-error';
import { MANIFEST_FILE } from './manifest';

/** Bytes; a file over its limit is refused, not cut. */
const LIMITS: Record<string, number> = { '.json': 256 * 1024, '.liquid': 256 * 1024, '.css': 1024 * 1024 };
const MAX_FILES = 500;
const MAX_DEPTH = 6;

export interface ThemeFile {
  /** Inside the folder, with "/" on every platform. */
  path: string;
  bytes: number;
  modified: number;
}

/** All files of a theme, in a stable order. */
export function listThemeFiles(directory: string): ThemeFile[] {
  const theme = path.basename(directory);
  if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('theme-missing', { theme });
  const files: ThemeFile[] = [];
  const walk = (folder: string, depth: number): void => {
    const names = readdirSync(path.join(directory, folder)).filter((name) => !name.startsWith('.'));
    for (const name of names.sort()) {
      const inside = folder === '' ? name : `${folder}/${name}`;
      // Linked files are passed over: a theme must not be a window to the rest of the disk.
      const found = lstatSync(path.join(directory, inside));
      if (found.isDirectory() && depth < MAX_DEPTH) walk(inside, depth + 1);
      else if (found.isFile()) files.push({ path: inside, bytes: found.size, modified: found.mtimeMs });
      if (files.length > MAX_FILES) {
        throw themeBroken({ theme, file: inside, line: 1 }, 'preview.theme.too-many-files', {
          limit: MAX_FILES,
        });
      }
    }
  };
  walk('', 1);
  if (!files.some((file) => file.path === MANIFEST_FILE)) {
    throw themeBroken({ theme, file: MANIFEST_FILE, line: 1 }, 'preview.theme.no-manifest');
  }
  return files;
}

/** Equal as long as nothing in the folder was touched. */
export function fingerprint(files: readonly ThemeFile[]): string {
  return files.map((file) => `${file.path}\0${file.bytes}\0${file.modified}`).join('\n');
}

/** The text of one of the listed files. Its size is looked at before it is read. */
export function readThemeText(directory: string, file: ThemeFile): string {
  const limit = LIMITS[path.extname(file.path)] ?? 0;
  if (file.bytes > limit) {
    throw themeBroken(
      { theme: path.basename(directory), file: file.path, line: 1 },
      'preview.theme.file-too-large',
      {
        size: Math.ceil(file.bytes / 1024),
        limit: limit / 1024,
      },
    );
  }
  return readFileSync(path.join(directory, file.path), 'utf8').replace(/^\ufeff/, '');
}
