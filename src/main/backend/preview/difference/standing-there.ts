/**
 * What stands at a destination now, for comparisons: asked of the site, and where that does not answer, what is known of it.
 * Nothing is stored: what was last sent or read stays what exports go by.
 */
import { AppError, toErrorData } from '../../../../shared/model/errors';
import type { ReadThere } from '../../../../shared/model/revision';
import type { Store } from '../../database/store';
import type { Destinations } from '../../export/destinations';
import { deliveryAt } from '../../export/where-sent';
import { liveSource, type LiveSource } from './live-versions';

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

  /** Throws not-found where the destination holds nothing of the piece. */
  async at(pieceId: string, destinationId: string, dated: boolean): Promise<StandingThere> {
    const known = liveSource(this.store, pieceId, destinationId);
    const key = `${pieceId} ${destinationId} ${String(known.live.at)}`;
    const now = Date.parse(this.store.now());
    const kept = this.read.get(key);
    if (kept && kept.until > now) return kept.answer;
    const answer = await this.ask(known, { pieceId, destinationId }, dated);
    if (answer.there.problem === null) this.read.set(key, { until: now + FRESH, answer });
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
      return { source: { ...known, version, live: { ...known.live, at } }, there: { at, problem: null } };
    } catch (error) {
      if (!(error instanceof AppError) && !signal.aborted) throw error;
      const problem = signal.aborted ? new AppError('deadline-exceeded') : error;
      return { source: known, there: { at: known.live.at, problem: toErrorData(problem) } };
    }
  }
}
