/**
 * The documents being worked on: loads, edits and projects pieces' Y.Docs, keeping the last few in memory. Owns the
 * rule that an update is on disk before anybody is told "saved", and that projections follow soon after.
 */
import * as Y from 'yjs';
import { assertReadable } from '../../../shared/document/binding';
import { logOf, type LogEntry } from '../../../shared/document/ydoc';
import { toErrorData, type ErrorData } from '../../../shared/model/errors';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import { appendUpdate, compact, documentSeq, loadDocument, updatesSince } from './document-log';
import { identityOf } from './identity';
import { projectDocument, writeProjection, type Projection, type ProjectionListener } from './projection';

const KEPT_IN_MEMORY = 12;
/** Lists and search may lag a pause in typing by this much; readers that need the present ask for it. */
const PROJECT_AFTER = 300;

export class Documents {
  private readonly open = new Map<string, Y.Doc>();
  private readonly pending = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly store: Store,
    private readonly listeners: readonly ProjectionListener[],
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Everything an editor needs to bind. `readOnly` says why it must not be edited, if so. */
  state(id: string): { state: Uint8Array; seq: number; readOnly: ErrorData | null } {
    const seq = documentSeq(this.store, id);
    const doc = this.document(id);
    let readOnly: ErrorData | null = null;
    try {
      assertReadable(doc);
    } catch (error) {
      readOnly = toErrorData(error);
    }
    return { state: Y.encodeStateAsUpdate(doc), seq, readOnly };
  }

  updatesSince(id: string, seq: number): { updates: Uint8Array[]; seq: number } {
    return { updates: updatesSince(this.store, id, seq), seq: documentSeq(this.store, id) };
  }

  /** An editor's update. When this returns it is on disk. */
  push(id: string, update: Uint8Array, client: string): number {
    const seq = this.store.write((tx) => appendUpdate(tx, id, update, this.store.now(), client));
    const doc = this.open.get(id);
    if (doc) Y.applyUpdate(doc, update, 'push');
    this.projectSoon(id);
    return seq;
  }

  /** A change made here rather than in an editor: applied, logged and projected in the caller's transaction. */
  edit(tx: Tx, id: string, work: (doc: Y.Doc) => void, log?: Pick<LogEntry, 'what' | 'detail'>): Projection {
    const doc = loadDocument(tx, id);
    const before = Y.encodeStateVector(doc);
    const at = this.store.now();
    work(doc);
    if (log) {
      const { personId, deviceId, deskId } = identityOf(tx);
      doc.transact(
        () => logOf(doc).push([{ ...log, at, person: personId ?? '', device: deviceId, desk: deskId }]),
        'worker',
      );
    }
    const update = Y.encodeStateAsUpdate(doc, before);
    const seq = appendUpdate(tx, id, update, at, 'worker');
    const projection = projectDocument(id, doc);
    this.writeProjection(tx, seq, projection);
    // The kept copy may only move once the transaction is certain; dropping it is always right.
    this.forget(id);
    return projection;
  }

  /** The piece as it is now, projecting first if its projection lags. */
  current(id: string): Projection {
    this.project(id);
    return projectDocument(id, this.document(id));
  }

  /** Brings a piece's projection up to its document. Cheap when it is already. */
  project(id: string): void {
    clearTimeout(this.pending.get(id));
    this.pending.delete(id);
    const row = this.store.get<{ document_seq: number; projected_seq: number }>(
      'SELECT document_seq, projected_seq FROM piece WHERE id = ?',
      [id],
    );
    if (!row || row.document_seq === row.projected_seq) return;
    const doc = this.document(id);
    const projection = projectDocument(id, doc);
    this.store.write((tx) => {
      this.writeProjection(tx, row.document_seq, projection);
      compact(tx, id, doc, this.store.now());
    });
  }

  /** After a crash: whatever was saved but not yet projected. */
  projectAllPending(): void {
    for (const { id } of this.store.all<{ id: string }>(
      'SELECT id FROM piece WHERE document_seq <> projected_seq',
    ))
      this.projectSafely(id);
  }

  /** Rebuilds one piece's projection whatever its state (doctor). */
  rebuild(tx: Tx, id: string): void {
    this.writeProjection(tx, documentSeq(tx, id), projectDocument(id, loadDocument(tx, id)));
  }

  forget(id: string): void {
    this.open.get(id)?.destroy();
    this.open.delete(id);
  }

  close(): void {
    for (const id of [...this.pending.keys()]) this.projectSafely(id);
    for (const id of [...this.open.keys()]) this.forget(id);
  }

  private writeProjection(tx: Tx, seq: number, projection: Projection): void {
    writeProjection(tx, seq, projection);
    for (const listener of this.listeners) listener(tx, projection);
  }

  private document(id: string): Y.Doc {
    let doc = this.open.get(id);
    if (doc) this.open.delete(id);
    else doc = loadDocument(this.store, id);
    this.open.set(id, doc);
    const oldest = this.open.keys().next().value;
    if (this.open.size > KEPT_IN_MEMORY && oldest !== undefined) this.forget(oldest);
    return doc;
  }

  private projectSoon(id: string): void {
    if (this.pending.has(id)) return;
    this.pending.set(
      id,
      setTimeout(() => this.projectSafely(id), PROJECT_AFTER),
    );
  }

  /** A piece that cannot be projected (an unknown node) stays as it is; the others must not suffer for it. */
  private projectSafely(id: string): void {
    try {
      this.project(id);
    } catch (error) {
      this.onError(error);
    }
  }
}
