/** Files that the command line reads whole before it sends them. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/model/errors';
import { articleLimit, refuseTooLarge } from '../../shared/model/file-limits';

/** Throws file-missing, file-too-large. */
export function readFile(path: string): Uint8Array {
  try {
    refuseTooLarge(basename(path), statSync(path).size, articleLimit(path));
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-missing', { path }, { cause: error });
  }
}
