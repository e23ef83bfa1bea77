/** Picture files beside the database, named by the sha-256 of their bytes. Owns the folder; knows no table. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { toStoreError } from '../database/handle';

export class MediaFiles {
  constructor(private readonly root: string) {}

  path(sha: string): string {
    return join(this.root, sha.slice(0, 2), sha);
  }

  has(sha: string): boolean {
    return existsSync(this.path(sha));
  }

  read(sha: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(sha)));
  }

  /** Complete and on disk when it returns, or not there at all. */
  write(sha: string, bytes: Uint8Array): void {
    if (this.has(sha)) return;
    const path = this.path(sha);
    const temporary = `${path}.part`;
    try {
      mkdirSync(join(this.root, sha.slice(0, 2)), { recursive: true });
      const file = openSync(temporary, 'w');
      try {
        writeSync(file, bytes);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw toStoreError(error, this.root);
    }
  }

  remove(sha: string): void {
    rmSync(this.path(sha), { force: true });
  }
}
