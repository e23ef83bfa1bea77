/**
 * Sending pieces to destinations, and deciding where somebody else's edit met ours. Owns the rules before a job is
 * made (open findings, what was seen, what is there); the sending itself is the job's.
 */
import { headlineOf, textOfInline } from '../../../shared/document/read';
import { translate } from '../../../shared/messages/translate';
import { stopsPublishing, type Finding } from '../../../shared/model/checks';
import type { Delivery, DeliveryConflict, DeliveryEvent } from '../../../shared/model/delivery';
import { AppError } from '../../../shared/model/errors';
import type { Checks } from '../checks/checks';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { Jobs } from '../jobs/jobs';
import { documentSeq } from '../pieces/document-log';
import type { Pieces } from '../pieces/pieces';
import { refreshStatus } from '../pieces/projection';
import { publicationOf } from '../pieces/publications';
import type { Workflow } from '../workflow/workflow';
import {
  deliveriesOf,
  deliveryAt,
  eventsOf,
  patchDelivery,
  type StoredDelivery,
  type Where,
} from './delivery-store';
import type { Destinations } from './destinations';
import type { Decision, Merging } from './merging';
import { restingState, WORDPRESS_JOB, type WordPressInput, type WordPressJob } from './wordpress-job';
import { EMPTY_MEMORY, type Conflict, type WordPressMemory } from './wordpress/memory';
import type { Field } from './wordpress/version';

const ACTIVE = ['queued', 'running', 'waiting'] as const;

export interface Wish {
  what: DeliveryEvent['what'];
  action?: WordPressInput['action'];
  overwrite?: string;
  kept?: Field[];
  memory?: WordPressMemory;
  /** Recorded with what was asked. */
  findings?: readonly Finding[];
}

export interface DeliveryParts {
  store: Store;
  pieces: Pieces;
  destinations: Destinations;
  checks: Checks;
  workflow: Workflow;
  jobs: Jobs;
  merging: Merging;
  handler: WordPressJob;
}

export class Deliveries {
  private readonly store: Store;

  constructor(private readonly parts: DeliveryParts) {
    this.store = parts.store;
  }

  byPiece(pieceId: string): Delivery[] {
    const seq = documentSeq(this.store, pieceId);
    return deliveriesOf(this.store, pieceId).map(({ memory, lastRead: _, sentSeq, ...stored }) => ({
      ...stored,
      behind: sentSeq !== null && sentSeq < seq,
      hasConflict: memory.conflict !== null,
    }));
  }

  history(where: Where): DeliveryEvent[] {
    return eventsOf(this.store, where);
  }

  /** Throws blocked-by-checks while findings stop publishing and nobody has confirmed. */
  async export(where: Where, confirmed: boolean): Promise<string> {
    const findings = await this.settledFindings(where, confirmed);
    return this.ask(where, { what: 'export', findings });
  }

  async conflict(where: Where): Promise<DeliveryConflict> {
    const { conflict, memory } = this.conflicted(where);
    return this.parts.merging.read(where.pieceId, { ...memory, conflict });
  }

  /** What was decided hunk by hunk becomes the piece, and is sent over the version that was seen and no other. */
  async merge(where: Where, seen: string, decision: Decision): Promise<string> {
    const { conflict, memory } = this.conflicted(where);
    this.parts.workflow.assertExportable(where.pieceId);
    assertSeen(conflict, seen);
    const { pieceId, destinationId } = where;
    const { name: destination } = this.parts.destinations.get(destinationId);
    const kept = await this.parts.merging.apply({ pieceId, destination }, { ...memory, conflict }, decision);
    const findings = await this.settledFindings(where, true);
    return this.ask(where, { what: 'merge', overwrite: seen, kept, findings });
  }

  async takeMine(where: Where, seen: string, confirmed: boolean): Promise<string> {
    const { conflict } = this.conflicted(where);
    assertSeen(conflict, seen);
    const findings = await this.settledFindings(where, confirmed);
    return this.ask(where, { what: 'take-mine', overwrite: seen, findings });
  }

  /** The job that brings theirs back, or null where theirs stands there already. */
  keepTheirs(where: Where): string | null {
    const { conflict, memory, jobId } = this.conflicted(where);
    if (conflict.kind === 'slipped') return this.ask(where, { what: 'keep-theirs', action: 'restore' });
    const settled = { ...memory, conflict: null };
    this.store.write((tx) => {
      patchDelivery(
        tx,
        where,
        { memory: settled, state: restingState(settled), error: null },
        this.store.now(),
      );
      if (jobId !== null) this.parts.jobs.settle(tx, jobId);
      this.parts.handler.note(tx, where, 'keep-theirs', null);
      refreshStatus(tx, where.pieceId);
      tx.change({ topic: 'piece', id: where.pieceId, kind: 'updated' });
    });
    return null;
  }

  /** Only where the post is in the trash or gone: a second post is never made beside a first. */
  async exportAsNew(where: Where, confirmed: boolean): Promise<string> {
    const { memory, error } = this.existing(where);
    if (error?.code !== 'trashed-there' && error?.code !== 'gone-there') {
      throw new AppError('bad-input', { detail: translate('export.detail.still-there') });
    }
    const findings = await this.settledFindings(where, confirmed);
    return this.ask(where, {
      what: 'export-as-new',
      findings,
      memory: { ...EMPTY_MEMORY, images: memory.images },
    });
  }

  /** Makes the job and lets the delivery say so; an earlier job for the same post gives way. */
  private ask(where: Where, wish: Wish): string {
    const { what, action = 'export', overwrite, kept = [], memory, findings = [] } = wish;
    const destination = this.parts.destinations.get(where.destinationId);
    const { editedAt } = this.parts.pieces.row(where.pieceId);
    const publication = publicationOf(this.store, this.parts.pieces.current(where.pieceId), editedAt);
    const input: WordPressInput = {
      ...where,
      action,
      publication,
      seq: documentSeq(this.store, where.pieceId),
      openErrors: findings.length,
      overwrite: overwrite ?? null,
      kept,
    };
    const headline = textOfInline(headlineOf(publication.root).children) || translate('piece.untitled');
    const label = translate('export.label', { headline, destination: destination.name });
    const before = deliveryAt(this.store, where)?.jobId ?? null;
    const jobId = this.store.write((tx) => {
      const id = this.parts.jobs.add(tx, {
        kind: WORDPRESS_JOB,
        label,
        subject: where.pieceId,
        lane: where.destinationId,
        input,
      });
      this.queued(tx, where, id, memory);
      this.parts.handler.note(
        tx,
        where,
        what,
        findings.map(({ rule, key, message, params }) => ({ rule, key, message, params })),
      );
      return id;
    });
    if (before !== null) this.giveWay(before);
    return jobId;
  }

  private queued(tx: Tx, where: Where, jobId: string, memory: WordPressMemory | undefined): void {
    patchDelivery(
      tx,
      where,
      { state: 'queued', jobId, error: null, ...(memory ? { memory } : {}) },
      this.store.now(),
    );
    refreshStatus(tx, where.pieceId);
    tx.change({ topic: 'piece', id: where.pieceId, kind: 'updated' });
  }

  /** Jobs of one destination run one after another, so the new one waits until the old one has let go. */
  private giveWay(jobId: string): void {
    if (this.parts.jobs.list({ states: ACTIVE, limit: 500 }).some(({ id }) => id === jobId))
      this.parts.jobs.cancel(jobId);
  }

  private async settledFindings({ pieceId }: Where, confirmed: boolean): Promise<Finding[]> {
    this.parts.workflow.assertExportable(pieceId);
    const findings = (await this.parts.checks.run(pieceId)).filter(stopsPublishing);
    if (findings.length > 0 && !confirmed)
      throw new AppError('blocked-by-checks', { count: findings.length });
    return findings;
  }

  private existing(where: Where): StoredDelivery {
    const delivery = deliveryAt(this.store, where);
    if (!delivery) throw new AppError('not-found', { what: 'delivery', id: where.pieceId });
    return delivery;
  }

  private conflicted(where: Where): {
    conflict: Conflict;
    memory: WordPressMemory;
    jobId: string | null;
  } {
    const { memory, jobId } = this.existing(where);
    if (!memory.conflict) throw new AppError('bad-input', { detail: translate('export.detail.no-conflict') });
    return { conflict: memory.conflict, memory, jobId };
  }
}

function assertSeen(conflict: Conflict, seen: string): void {
  if (conflict.seen !== seen)
    throw new AppError('conflict', { detail: translate('export.detail.seen-another') });
}
