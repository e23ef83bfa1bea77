/** The desk as a whole: what the shell needs to start, making a piece, taking the sample off. */
import { statfsSync } from 'node:fs';
import type { HostName } from '../host-protocol';
import type { Store } from '../database/store';
import { currentPerson, identityOf } from '../pieces/identity';
import type { MediaService } from '../media/media-service';
import type { Pieces } from '../pieces/pieces';
import { VERSION } from '../version';
import { removeSample } from './sample';
import { readSite } from './site';
import { textParagraphs } from './new-piece';

export class Desk {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly media: MediaService,
    private readonly dataDir: string,
  ) {}

  info(): {
    version: string;
    dataDir: string;
    deskId: string;
    deviceId: string;
    person: ReturnType<typeof currentPerson>;
    setUp: boolean;
    hasSample: boolean;
    freeBytes: number | null;
    host: HostName;
  } {
    const { deskId, deviceId } = identityOf(this.store);
    const person = currentPerson(this.store);
    return {
      version: VERSION,
      host: 'serve',
      dataDir: this.dataDir,
      deskId,
      deviceId,
      person,
      setUp: person !== null,
      hasSample: this.store.get('SELECT 1 FROM piece WHERE sample = 1 LIMIT 1') !== undefined,
      freeBytes: freeBytes(this.dataDir),
    };
  }

  newPiece(input: { headline: string; language?: string | undefined; category: string | null }): string {
    return this.pieces.create({
      root: textParagraphs(input.headline),
      meta: {
        language: input.language ?? readSite(this.store).locale,
        categories: input.category === null ? [] : [input.category],
      },
    });
  }

  removeSample(): { pieces: number; kept: number } {
    return removeSample(this.store, this.pieces, this.media);
  }
}

/** Free space where the pieces lie, or null where the platform does not say (":memory:" in tests). */
function freeBytes(dataDir: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    return bavail * bsize;
  } catch {
    return null;
  }
}
