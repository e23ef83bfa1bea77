/**
 * An archive's files, whether it is a folder or a zip: read as a whole, checked, nothing of the store touched. Runs in
 * a compute worker, since the file may come from anybody and may be large.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { AppError } from '../../../shared/model/errors';
import { requireWholeArchive } from './archive-check';
import {
  DESK_FILE,
  LISTED_FILE,
  MEDIA_FILE,
  mediaPath,
  parseDeskFile,
  parseListedFile,
  parseMediaFile,
  parsePieceFile,
  PIECES_FOLDER,
  type DeskArchive,
} from './archive-format';
import { themesAmong, type ArchiveThemes } from './archive-themes';

/** A zip that unfolds to more than this is refused before it is unfolded. */
const MAX_UNPACKED = 2 * 1024 * 1024 * 1024;

export interface ReadArchive extends DeskArchive {
  /** Bytes of every picture, by sha-256. */
  files: Record<string, Uint8Array>;
  themes: ArchiveThemes;
}

export function readArchive(input: { path: string; now: string }): ReadArchive {
  const name = basename(input.path);
  if (!existsSync(input.path)) throw new AppError('file-missing', { path: input.path });
  const entries = statSync(input.path).isDirectory() ? readFolder(input.path) : readZip(input.path, name);
  const now = new Date(input.now);
  const json = (path: string): unknown => {
    const bytes = entries.get(path);
    if (!bytes) throw new AppError('archive-unreadable', { name, detail: path });
    try {
      return JSON.parse(strFromU8(bytes));
    } catch (error) {
      throw new AppError(
        'archive-unreadable',
        { name, detail: `${path}: ${String(error)}` },
        { cause: error },
      );
    }
  };
  const desk = parseDeskFile(json(DESK_FILE), name);
  const media = entries.has(MEDIA_FILE) ? parseMediaFile(json(MEDIA_FILE), `${name}/${MEDIA_FILE}`) : [];
  const files: Record<string, Uint8Array> = {};
  for (const picture of media) {
    const path = mediaPath(picture);
    const bytes = entries.get(path);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== picture.sha)
      throw new AppError('archive-unreadable', { name, detail: path });
    files[picture.sha] = new Uint8Array(bytes);
  }
  const pieces = [...entries.keys()]
    .filter((path) => path.startsWith(`${PIECES_FOLDER}/`) && path.endsWith('.json'))
    .sort()
    .map((path) => parsePieceFile(json(path), `${name}/${path}`, now));
  if (entries.has(LISTED_FILE)) {
    const file = `${name}/${LISTED_FILE}`;
    pieces.push(...parseListedFile(json(LISTED_FILE), file, desk.site.timeZone, now));
  }
  const archive = { desk, media, pieces };
  requireWholeArchive(archive, name);
  return { ...archive, files, themes: themesAmong(entries, name) };
}

function readFolder(root: string): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    entries.set(relative(root, path).split(sep).join('/'), readFileSync(path));
  }
  return entries;
}

function readZip(path: string, name: string): Map<string, Uint8Array> {
  let unpacked = 0;
  try {
    const files = unzipSync(readFileSync(path), {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > MAX_UNPACKED) throw new Error('larger than two gigabytes');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw new AppError(
      'archive-unreadable',
      { name, detail: error instanceof Error ? error.message : String(error) },
      { cause: error },
    );
  }
}

/** Packs a whole desk as a zip. Pictures are stored as they are: they do not get smaller. */
export function packArchive(input: { files: Record<string, Uint8Array> }): Uint8Array {
  const zip: Zippable = {};
  for (const [path, bytes] of Object.entries(input.files))
    zip[path] = [bytes, { level: path.endsWith('.json') ? 6 : 0 }];
  return zipSync(zip);
}
