/** Two versions of a piece side by side: revisions, the piece as it is, what a destination holds, what a Word file says. */
import type { RootJSON } from '../../../shared/document/json';
import { mediaIn } from '../../../shared/document/suggestions/media';
import { AppError } from '../../../shared/model/errors';
import { differingFields } from '../../../shared/document/revisions/restored';
import type {
  ComparedPoint,
  ComparedSuggestions,
  ComparedVersions,
  ReadFile,
  ReadThere,
  VersionOfPiece,
} from '../../../shared/model/revision';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { settled, storePictures } from '../docx/settle-review';
import type { MediaService } from '../media/media-service';
import type { Standing } from '../preview/difference/standing-there';
import type { ComparedSide } from './compare-task';
import { versionAt } from './revision-store';
import type { Revisions } from './revisions';

export interface ComparingParts {
  store: Store;
  revisions: Revisions;
  compute: Pick<ComputePool, 'run'>;
  standing: Standing;
  media: MediaService;
}

export interface Asked {
  from: ComparedPoint;
  to: ComparedPoint;
  suggestions: ComparedSuggestions;
  /** What the point "file" is about. */
  file?: RootJSON | undefined;
}

interface Side {
  side: ComparedSide;
  /** Null of what stands at a destination or in a file. */
  version: VersionOfPiece | null;
  there: ReadThere | null;
}

export class Comparing {
  constructor(private readonly parts: ComparingParts) {}

  /** Throws not-found for a revision there is not, or a destination that holds nothing of the piece. */
  async compare(id: string, { from, to, suggestions, file }: Asked): Promise<ComparedVersions> {
    const [before, after] = await Promise.all([this.sideOf(id, from, file), this.sideOf(id, to, file)]);
    const { language } = this.parts.revisions.present(id).meta;
    const difference = await this.parts.compute.run('revisions.compare', {
      before: before.side,
      after: after.side,
      suggestions,
      language,
    });
    const fields =
      before.version && after.version ? differingFields(before.version.meta, after.version.meta) : [];
    return { difference, fields, there: before.there ?? after.there };
  }

  /** Its words, without what is suggested or commented. */
  async text(id: string, point: ComparedPoint, file?: RootJSON): Promise<Pick<VersionOfPiece, 'root'>> {
    const { side } = await this.sideOf(id, point, file);
    return { root: await this.parts.compute.run('revisions.read', side) };
  }

  /**
   * Its pictures are stored, so that what is brought in has them.
   * Throws docx-unreadable, file-too-large, document-unreadable.
   */
  async readFile(file: { name: string; bytes: Uint8Array }): Promise<ReadFile> {
    const { store, media, compute } = this.parts;
    const { root, pictures, ...read } = await compute.run('docx.text', file, { timeout: 60_000 });
    const { stored, refused } = await storePictures(store, media, pictures, mediaIn(root));
    const told = refused.map((text) => ({ what: 'import.dropped.image', text, count: 1 }));
    return {
      ...read,
      told: [...read.told, ...told],
      root: settled(root, { stored, known: (by) => by }),
    };
  }

  private async sideOf(id: string, point: ComparedPoint, file: RootJSON | undefined): Promise<Side> {
    if (point.at === 'file') {
      if (!file) throw new AppError('bad-input', { detail: 'file' });
      return { side: { root: file }, version: null, there: null };
    }
    if (point.at === 'destination') {
      const dated = this.parts.revisions.present(id).meta.publishAt !== null;
      const { source, there } = await this.parts.standing.at(id, point.destinationId, dated);
      return { side: { live: source }, version: null, there };
    }
    const version =
      point.at === 'revision'
        ? versionAt(this.parts.store, id, point.number)
        : this.parts.revisions.present(id);
    return { side: version, version, there: null };
  }
}
