/** Files that the command line reads whole before it sends them. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/model/errors';
import { MAX_DOCX_BYTES, MAX_IMPORT_BYTES, refuseTooLarge } from '../backend/import/limit';

/** Throws file-missing, file-too-large. */
export function readFile(path: string): Uint8Array {
  try {
    const limit = /\.docx$/i.test(path) ? MAX_DOCX_BYTES : MAX_IMPORT_BYTES;
    refuseTooLarge(basename(path), statSync(path).size, limit);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-missing', { path }, { cause: error });
  }
}
