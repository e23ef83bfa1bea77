/** Taking pictures in and handing them out. Owns the order: the file is on disk before the row says so. */
import type { Media, PictureFocus, PictureRights } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import type { Publication } from '../../../shared/model/publication';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { collectUnused } from './collector';
import type { MediaFiles } from './media-files';
import { deleteMedia, insertMedia, mediaBySha, setFocus, setRights, unusedOfSample } from './media-records';

export class MediaService {
  constructor(
    private readonly store: Store,
    private readonly files: MediaFiles,
    private readonly compute: ComputePool,
  ) {}

  async add(name: string, bytes: Uint8Array, sample = false): Promise<Media> {
    const media = await this.compute.run('media.inspect', { name, bytes });
    const known = mediaBySha(this.store, media.sha);
    await this.files.write(media.sha, bytes);
    // One that was known may have gone while its file was written.
    this.store.write((tx) => insertMedia(tx, known ?? media, this.store.now(), sample));
    return known ?? media;
  }

  /** The point that crops keep in view, for every piece that shows the picture. */
  setFocus(sha: string, focus: PictureFocus | null): void {
    if (!this.store.write((tx) => setFocus(tx, sha, focus)))
      throw new AppError('not-found', { what: 'picture', id: sha });
  }

  /** They belong to the picture: every piece that shows it is held to them. */
  setRights(sha: string, { licence, usableUntil }: PictureRights): void {
    if (!this.store.write((tx) => setRights(tx, sha, { licence: licence.trim(), usableUntil })))
      throw new AppError('not-found', { what: 'picture', id: sha });
  }

  /** Without the pictures whose files are gone, whatever their rows say: a page marks them as missing. */
  asThere(publication: Publication): Publication {
    const there = Object.entries(publication.media).filter(([sha]) => this.files.has(sha));
    return { ...publication, media: Object.fromEntries(there) };
  }

  /** Bytes fit to leave the desk: orientation applied, location removed. */
  async bytesToSend(sha: string, signal?: AbortSignal): Promise<{ bytes: Uint8Array; media: Media }> {
    const media = mediaBySha(this.store, sha);
    if (!media) throw new AppError('not-found', { what: 'picture', id: sha });
    const bytes = await this.compute.run(
      'media.strip',
      { bytes: await this.files.read(sha) },
      signal ? { signal } : {},
    );
    return { bytes, media };
  }

  /** With the sample go its pictures that nothing else shows; a desk's own are left to the collector. */
  removeSample(): void {
    const unused = unusedOfSample(this.store);
    this.store.write((tx) => {
      for (const sha of unused) deleteMedia(tx, sha);
    });
    for (const sha of unused) this.files.remove(sha);
  }

  /** Removes what has been unused for long. Returns how many. */
  collect(): Promise<number> {
    return collectUnused(this.store, this.files);
  }
}
