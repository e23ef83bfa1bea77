/** Files that the command line reads whole before it sends them. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/model/errors';

/** The importer's own limit is far below. */
const MAX_FILE = 256 * 1024 * 1024;

/** Throws file-missing, file-too-large. */
export function readFile(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE)
      throw new AppError('file-too-large', {
        name: basename(path),
        size: Math.ceil(size / 1048576),
        limit: MAX_FILE / 1048576,
      });
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-missing', { path }, { cause: error });
  }
}
