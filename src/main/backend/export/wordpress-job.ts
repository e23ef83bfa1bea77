/**
 * The stored job behind an export to WordPress: hands the exporter what it needs of the desk, keeps what it remembers,
 * and lets the delivery follow the job's state. Must not know how the exporter works.
 */
import { z } from 'zod';
import type { DeliveryEvent, ExportOutcome } from '../../../shared/model/delivery';
import type { Job, JobState } from '../../../shared/model/job';
import { AppError } from '../../../shared/model/errors';
import type { Publication } from '../../../shared/model/publication';
import type { DeliveryState } from '../../../shared/model/workflow';
import type { ComputePool } from '../compute/pool';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { JobControl, JobHandler } from '../jobs/jobs';
import type { MediaService } from '../media/media-service';
import { identityOf } from '../pieces/identity';
import { refreshStatus } from '../pieces/projection';
import { appendEvent, deliveryAt, patchDelivery, type DeliveryPatch, type Where } from './delivery-store';
import type { Destinations } from './destinations';
import { versionSchema, type WordPressMemory } from './wordpress/memory';
import { isPassing } from './wordpress/passing';
import type { ExportIO } from './wordpress/run';

export const WORDPRESS_JOB = 'wordpress';

/** The piece travels with the job: what was asked for is what is sent, however late. */
export const wordPressInputSchema = z.object({
  pieceId: z.string(),
  destinationId: z.string(),
  action: z.enum(['export', 'restore']),
  publication: z.custom<Publication>((value) => typeof value === 'object' && value !== null),
  /** The document's sequence number that the publication shows. */
  seq: z.number().int(),
  /** Findings that stop publishing, left open when it was asked for. */
  openErrors: z.number().int(),
  overwrite: z.string().nullable(),
  /** Fields that were decided for the site. */
  kept: z.array(versionSchema.keyof()).default([]),
});
export type WordPressInput = z.infer<typeof wordPressInputSchema>;

export class WordPressJob implements JobHandler {
  readonly isPassing = isPassing;

  constructor(
    private readonly store: Store,
    private readonly destinations: Destinations,
    private readonly media: MediaService,
    private readonly compute: ComputePool,
  ) {}

  async run(stored: unknown, control: JobControl): Promise<ExportOutcome | null> {
    const input = wordPressInputSchema.parse(stored);
    const { publication, openErrors, overwrite, kept } = input;
    const connection = await this.destinations.connection(input.destinationId);
    const delivery = deliveryAt(this.store, input);
    // The piece was deleted for good since it was asked for.
    if (!delivery) throw new AppError('not-found', { what: 'piece', id: input.pieceId });
    const { memory } = delivery;
    const io = this.ioFor(input, memory, control);
    if (input.action === 'restore') {
      const { restoreTheirs } = await import('./wordpress/restore');
      await restoreTheirs(publication, connection, memory, io);
      return null;
    }
    // Loaded when it is needed: the store opens without.
    const { exportToWordPress } = await import('./wordpress/export');
    const { postId: _, ...outcome } = await exportToWordPress(publication, connection, memory, io, {
      openErrors,
      kept,
      ...(overwrite === null ? {} : { overwrite }),
    });
    const { link, editLink } = outcome;
    this.patch(input, { link, editLink, sentSeq: input.seq, sentAt: this.store.now() });
    return { ...outcome, conflict: outcome.conflict !== null };
  }

  /** The delivery follows the job that was last made for it, and no other. */
  onState(tx: Tx, stored: unknown, job: Job): void {
    const where = wordPressInputSchema.parse(stored);
    const delivery = deliveryAt(tx, where);
    if (delivery?.jobId !== job.id) return;
    const state = stateFor(job, delivery.memory);
    patchDelivery(tx, where, { state, error: job.error }, this.store.now());
    const what = EVENT_OF[job.state];
    if (what) this.note(tx, where, what, job.state === 'done' ? job.outcome : job.error);
    refreshStatus(tx, where.pieceId);
    tx.change({ topic: 'piece', id: where.pieceId, kind: 'updated' });
  }

  note(tx: Tx, where: Where, what: DeliveryEvent['what'], detail: unknown): void {
    const { personId, deviceId } = identityOf(tx);
    appendEvent(tx, where, { at: this.store.now(), person: personId, device: deviceId, what, detail });
  }

  private ioFor(input: WordPressInput, known: WordPressMemory, { signal, progress }: JobControl): ExportIO {
    let memory = known;
    return {
      signal,
      image: async (sha) => {
        const { bytes, media } = await this.media.bytesToSend(sha, signal);
        return { bytes, mime: media.mime };
      },
      compose: (composed) => this.compute.run('wordpress.compose', composed, { lane: 'files', signal }),
      remember: (patch) => {
        memory = { ...memory, ...patch };
        this.patch(input, { memory });
        return Promise.resolve();
      },
      progress: ({ step, done, total }) => progress({ step, done, total }),
    };
  }

  private patch(where: Where, patch: DeliveryPatch): void {
    this.store.write((tx) => patchDelivery(tx, where, patch, this.store.now()));
  }
}

const EVENT_OF: Partial<Record<JobState, DeliveryEvent['what']>> = {
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
};

function stateFor(job: Job, memory: WordPressMemory): DeliveryState {
  if (job.state === 'queued' || job.state === 'running' || job.state === 'waiting') return 'queued';
  if (job.state === 'failed' && job.error?.code !== 'changed-there') return 'failed';
  return restingState(memory);
}

/** How the post stands as far as is known, when nothing is on its way. */
export function restingState({ base, conflict }: WordPressMemory): DeliveryState {
  if (conflict) return 'changed-there';
  if (!base) return 'not-sent';
  if (base.status === 'publish' || base.status === 'private') return 'published';
  return base.status === 'future' ? 'scheduled' : 'draft-there';
}
