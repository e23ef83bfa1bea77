/** Picture files beside the database, named by the sha-256 of their bytes. Owns the folder; knows no table. */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from '../database/handle';

export class MediaFiles {
  constructor(private readonly root: string) {}

  path(sha: string): string {
    return join(this.root, sha.slice(0, 2), sha);
  }

  has(sha: string): boolean {
    return existsSync(this.path(sha));
  }

  /** Throws `not-found` where the file is gone, whatever its row says. */
  async read(sha: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await readFile(this.path(sha)));
    } catch (error) {
      throw new AppError('not-found', { what: 'picture', id: sha }, { cause: error });
    }
  }

  /** Complete and on disk when it resolves, or not there at all. */
  async write(sha: string, bytes: Uint8Array): Promise<void> {
    if (this.has(sha)) return;
    const path = this.path(sha);
    // The same picture may come in twice at once.
    const temporary = `${path}.${process.hrtime.bigint()}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw toStoreError(error, this.root);
    }
  }

  remove(sha: string): void {
    rmSync(this.path(sha), { force: true });
  }
}
