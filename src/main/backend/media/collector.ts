/**
 * Removes pictures that nothing shows any more. Owns how long they wait: that long after the last piece, revision or
 * author let go of them, or after their file was last taken in, and never while anything stored still names them.
 */
import type { Store } from '../database/store';
import type { MediaFiles } from './media-files';
import { deleteMedia, isNamed, markUnused, unusedBefore, waitAgain } from './media-records';

/** Long enough for what is undone, pasted again, or taken in and not yet placed. */
export const GRACE = 14 * 24 * 60 * 60_000;
/** At one go: every one is looked for in all documents. */
const AT_ONCE = 50;

/** Returns how many went. */
export async function collectUnused(store: Store, files: MediaFiles): Promise<number> {
  const now = store.now();
  const before = new Date(Date.parse(now) - GRACE);
  store.write((tx) => markUnused(tx, now));
  let removed = 0;
  for (const sha of unusedBefore(store, before.toISOString()).slice(0, AT_ONCE)) {
    const goes = store.write((tx) => {
      // Looked at again: others have had their turn in between.
      if (!unusedBefore(tx, before.toISOString()).includes(sha)) return false;
      if (files.isNewerThan(sha, before) || isNamed(tx, sha)) {
        waitAgain(tx, sha, now);
        return false;
      }
      deleteMedia(tx, sha);
      return true;
    });
    if (goes) {
      files.remove(sha);
      removed += 1;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  return removed;
}
