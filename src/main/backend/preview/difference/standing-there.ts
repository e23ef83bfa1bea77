/**
 * What stands at a destination now, for comparisons: asked of the site, and where that does not answer, what is known of it.
 * Nothing is stored: what was last sent or read stays what exports go by. What was read anew is a change in the log, so
 * that pages that show it follow.
 */
import { AppError, toErrorData } from '../../../../shared/model/errors';
import type { ReadThere } from '../../../../shared/model/revision';
import type { Store } from '../../database/store';
import type { Destinations } from '../../export/destinations';
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
  private readonly read = new Map<string, { until: number; answer: StandingThere }>();

  constructor(
    private readonly store: Store,
    private readonly destinations: Pick<Destinations, 'connection'>,
  ) {}

  /**
   * What was last read or sent there, at the destination preferred or the first that has the piece; asks nobody. Null
   * where nobody has it.
   */
  known(pieceId: string, preferred: string | null): LiveSource | null {
    const known = anyLiveSource(this.store, pieceId, preferred);
    return known && (this.read.get(nameOf(pieceId, known))?.answer.source ?? known);
  }

  /** Throws not-found where the destination holds nothing of the piece. */
  async at(pieceId: string, destinationId: string, dated: boolean): Promise<StandingThere> {
    const kept = this.read.get(nameOf(pieceId, liveSource(this.store, pieceId, destinationId)));
    if (kept && kept.until > Date.parse(this.store.now())) return kept.answer;
    return this.readNow(pieceId, destinationId, dated);
  }

  /** However lately it was read. Throws not-found. */
  async readNow(pieceId: string, destinationId: string, dated: boolean): Promise<StandingThere> {
    const known = liveSource(this.store, pieceId, destinationId);
    const answer = await this.ask(known, { pieceId, destinationId }, dated);
    if (answer.there.problem !== null) return answer;
    this.read.set(nameOf(pieceId, known), { until: Date.parse(this.store.now()) + FRESH, answer });
    this.store.write((tx) => tx.change({ topic: 'delivery', id: pieceId, kind: 'updated' }));
    return answer;
  }

  private async ask(
    known: LiveSource,
    where: { pieceId: string; destinationId: string },
    dated: boolean,
  ): Promise<StandingThere> {
    const postId = deliveryAt(this.store, where)?.memory.postId ?? null;
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      if (postId === null) throw new AppError('not-found', { what: 'delivery', id: where.pieceId });
      const connection = await this.destinations.connection(where.destinationId);
      // Loaded when it is needed: the store opens without what reads a site's answers.
      const { readThere } = await import('../../export/wordpress/read-there');
      const version = await readThere(connection, postId, dated, signal);
      const at = this.store.now();
      const live = { ...known.live, at, published: version.status === 'publish' };
      return { source: { ...known, version, live }, there: { at, problem: null } };
    } catch (error) {
      if (!(error instanceof AppError) && !signal.aborted) throw error;
      const problem = signal.aborted ? new AppError('deadline-exceeded') : error;
      return { source: known, there: { at: known.live.at, problem: toErrorData(problem) } };
    }
  }
}

/** Another once something new was sent: what was read before that no longer stands there. */
const nameOf = (pieceId: string, { live }: LiveSource): string =>
  `${pieceId} ${live.destinationId} ${String(live.at)}`;
