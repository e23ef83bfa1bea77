/** What a Word file says, in this desk's terms: its pictures stored, its people by their ids here. */
import { AppError } from '../../../shared/model/errors';
import type { MediaService } from '../media/media-service';
import { mediaBySha } from '../media/media-records';
import type { Store } from '../database/store';

/** What each picture is called here; null for one that is not. */
export type StoredPictures = ReadonlyMap<string, string | null>;

/** `wanted` are the pictures that the text names; those that came along and are named nowhere are not stored. */
export async function storePictures(
  store: Store,
  media: MediaService,
  pictures: Record<string, Uint8Array>,
  wanted: readonly string[],
): Promise<{ stored: StoredPictures; refused: string[] }> {
  const stored = new Map<string, string | null>();
  const refused: string[] = [];
  for (const sha of wanted) {
    const bytes = pictures[sha];
    stored.set(sha, mediaBySha(store, sha) ? sha : null);
    if (stored.get(sha) !== null || !bytes) continue;
    try {
      stored.set(sha, (await media.add('image', bytes)).sha);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(error.code);
    }
  }
  return { stored, refused };
}

/** Ids of people here by the ids or names of a file. Who is not known here keeps the name they have there. */
export function peopleFor(
  here: readonly { id: string; name: string }[],
  named: Record<string, { name: string }>,
): (by: string) => string {
  const ids = new Set(here.map(({ id }) => id));
  const byName = new Map(here.map(({ id, name }) => [name.toLocaleLowerCase(), id]));
  return (by) => {
    if (ids.has(by)) return by;
    const name = named[by]?.name ?? by;
    return byName.get(name.toLocaleLowerCase()) ?? name;
  };
}

/** The same data with every picture and person named as here. Works on whatever of a piece is plain data. */
export function settled<T>(
  data: T,
  { stored, known }: { stored: StoredPictures; known: (by: string) => string },
): T {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => {
      if (key === 'by' && typeof value === 'string') return known(value);
      if (key === 'media' && typeof value === 'string') return stored.has(value) ? stored.get(value) : value;
      return value;
    }),
  ) as T;
}
