/**
 * What stands at a destination now, for comparisons: asked of the site, and where that does not answer, what is known of it.
 * What was read is kept with the delivery (export/last-read.ts), and a change in the log, so that pages that show it follow;
 * what was sent stays what exports go by.
 */
import { AppError, toErrorData } from '../../../../shared/model/errors';
import type { ReadThere } from '../../../../shared/model/revision';
import type { Store } from '../../database/store';
import type { Destinations } from '../../export/destinations';
import { keepLastRead } from '../../export/last-read';
import { deliveryAt } from '../../export/where-sent';
import { anyLiveSource, liveSource, type LiveSource } from './live-versions';

/** A site that has not answered by then is taken for one that does not, in milliseconds. */
const PATIENCE = 8000;
/** What was read this long ago, in milliseconds, is not asked for again. */
const FRESH = 30_000;

export interface StandingThere {
  source: LiveSource;
  there: ReadThere;
}

export class Standing {
  constructor(
    private readonly store: Store,
    private readonly destinations: Pick<Destinations, 'connection'>,
  ) {}

  /**
   * What was last read or sent there, at the destination preferred or the first that has the piece; asks nobody. Null
   * where nobody has it.
   */
  known(pieceId: string, preferred: string | null): LiveSource | null {
    return anyLiveSource(this.store, pieceId, preferred);
  }

  /** Throws not-found where the destination holds nothing of the piece. */
  async at(pieceId: string, destinationId: string, dated: boolean): Promise<StandingThere> {
    const read = deliveryAt(this.store, { pieceId, destinationId })?.lastRead;
    if (!read || Date.parse(read.at) + FRESH <= Date.parse(this.store.now()))
      return this.readNow(pieceId, destinationId, dated);
    return { source: liveSource(this.store, pieceId, destinationId), there: { at: read.at, problem: null } };
  }

  /** However lately it was read. Throws not-found. */
  async readNow(pieceId: string, destinationId: string, dated: boolean): Promise<StandingThere> {
    const known = liveSource(this.store, pieceId, destinationId);
    const delivery = deliveryAt(this.store, { pieceId, destinationId });
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      if (!delivery || delivery.memory.postId === null)
        throw new AppError('not-found', { what: 'delivery', id: pieceId });
      const connection = await this.destinations.connection(destinationId);
      // Loaded when it is needed: the store opens without what reads a site's answers.
      const { readThere } = await import('../../export/wordpress/read-there');
      const version = await readThere(connection, delivery.memory.postId, dated, signal);
      const at = this.store.now();
      this.store.write((tx) => keepLastRead(tx, delivery, { at, version }));
      const live = { ...known.live, at, published: version.status === 'publish' };
      return { source: { ...known, version, live }, there: { at, problem: null } };
    } catch (error) {
      if (!(error instanceof AppError) && !signal.aborted) throw error;
      const problem = signal.aborted ? new AppError('deadline-exceeded') : error;
      return { source: known, there: { at: known.live.at, problem: toErrorData(problem) } };
    }
  }
}
