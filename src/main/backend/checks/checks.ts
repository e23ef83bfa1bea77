/** House-style checks of pieces as they are now. Owns nothing: the engine is checker.ts, in a compute worker. */
import type { Finding } from '../../../shared/model/checks';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { publicationOf } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';

export class Checks {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly compute: ComputePool,
  ) {}

  run(id: string): Promise<Finding[]> {
    const { editedAt } = this.pieces.row(id);
    const publication = publicationOf(this.store, this.pieces.current(id), editedAt);
    return this.compute.run('checks.run', publication, { lane: 'check', timeout: 30_000 });
  }
}
