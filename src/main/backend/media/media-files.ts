/** Picture files beside the database, named by the sha-256 of their bytes. Owns the folder; knows no table. */
import { existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from '../database/handle';
import { writeWhole } from '../write-whole';

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
    try {
      // Taken in again: the collector sees by the time that somebody has just wanted it.
      if (this.has(sha)) utimesSync(this.path(sha), new Date(), new Date());
      else await writeWhole(this.path(sha), bytes);
    } catch (error) {
      throw toStoreError(error, this.root);
    }
  }

  /** Whether its bytes were taken in after `time`. False where there is no file. */
  isNewerThan(sha: string, time: Date): boolean {
    const stats = statSync(this.path(sha), { throwIfNoEntry: false });
    return stats !== undefined && stats.mtime > time;
  }

  remove(sha: string): void {
    rmSync(this.path(sha), { force: true });
  }
}
