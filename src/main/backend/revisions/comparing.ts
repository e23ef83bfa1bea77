/** Two versions of a piece side by side: revisions, the piece as it is, and what a destination holds. */
import { differingFields } from '../../../shared/document/revisions/restored';
import type {
  ComparedPoint,
  ComparedSuggestions,
  ComparedVersions,
  VersionOfPiece,
} from '../../../shared/model/revision';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { liveSource } from '../preview/difference/live-versions';
import type { ComparedSide } from './compare-task';
import { versionAt } from './revision-store';
import type { Revisions } from './revisions';

export interface ComparingParts {
  store: Store;
  revisions: Revisions;
  compute: Pick<ComputePool, 'run'>;
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
    const [before, after] = [this.versionOf(id, from), this.versionOf(id, to)];
    const { language } = this.parts.revisions.present(id).meta;
    const difference = await this.parts.compute.run('revisions.compare', {
      before: before ?? this.liveSide(id, from),
      after: after ?? this.liveSide(id, to),
      suggestions,
      language,
    });
    return { difference, fields: before && after ? differingFields(before.meta, after.meta) : [] };
  }

  /** Its words, without what is suggested or commented. */
  async text(id: string, point: ComparedPoint): Promise<Pick<VersionOfPiece, 'root'>> {
    const side = this.versionOf(id, point) ?? this.liveSide(id, point);
    return { root: await this.parts.compute.run('revisions.read', side) };
  }

  private versionOf(id: string, point: ComparedPoint): VersionOfPiece | null {
    if (point.at === 'revision') return versionAt(this.parts.store, id, point.number);
    return point.at === 'now' ? this.parts.revisions.present(id) : null;
  }

  private liveSide(id: string, point: ComparedPoint): ComparedSide {
    return {
      live: liveSource(this.parts.store, id, point.at === 'destination' ? point.destinationId : null),
    };
  }
}
