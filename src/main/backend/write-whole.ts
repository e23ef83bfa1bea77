/** Writes a file that is complete and on disk, or not there at all. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder';

/** Makes the folders above it. The same file may be written twice at once. Throws what the system says. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${String(process.hrtime.bigint())}.part`;
  try {
    makeFolder(dirname(path));
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
    throw error;
  }
}
