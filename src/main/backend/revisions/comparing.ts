/** Two versions of a piece side by side: revisions, the piece as it is, and what a destination holds. */
import { differingFields } from '../../../shared/document/revisions/restored';
import type {
  ComparedPoint,
  ComparedSuggestions,
  ComparedVersions,
  ReadThere,
  VersionOfPiece,
} from '../../../shared/model/revision';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import type { Standing } from '../preview/difference/standing-there';
import type { ComparedSide } from './compare-task';
import { versionAt } from './revision-store';
import type { Revisions } from './revisions';

export interface ComparingParts {
  store: Store;
  revisions: Revisions;
  compute: Pick<ComputePool, 'run'>;
  standing: Standing;
}

interface Side {
  side: ComparedSide;
  /** Null of what stands at a destination. */
  version: VersionOfPiece | null;
  there: ReadThere | null;
}

export class Comparing {
  constructor(private readonly parts: ComparingParts) {}

  /** Throws not-found for a revision there is not, or a destination that holds nothing of the piece. */
  async compare(
    id: string,
    from: ComparedPoint,
    to: ComparedPoint,
    suggestions: ComparedSuggestions,
  ): Promise<ComparedVersions> {
    const [before, after] = await Promise.all([this.sideOf(id, from), this.sideOf(id, to)]);
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
  async text(id: string, point: ComparedPoint): Promise<Pick<VersionOfPiece, 'root'>> {
    const { side } = await this.sideOf(id, point);
    return { root: await this.parts.compute.run('revisions.read', side) };
  }

  private async sideOf(id: string, point: ComparedPoint): Promise<Side> {
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
