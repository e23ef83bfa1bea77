/** Makes folders. Node's own recursive way never returns where a folder refuses a new one as "not there" (/proc does). */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** `path` and whatever is missing above it. `mode` is for the folders made here. Throws what the system says. */
export function makeFolder(path: string, mode = 0o777): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!existsSync(path)) throw error;
  }
}
