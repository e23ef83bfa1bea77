/**
 * The documents being worked on: loads, edits and projects pieces' Y.Docs, keeping the last few in memory. Owns the
 * rule that an update is on disk before anybody is told "saved", and that projections follow soon after.
 */
import * as Y from 'yjs';
import { assertReadable, rootOf } from '../../../shared/document/layout/blocks';
import { migration } from '../../../shared/document/headless';
import { logOf, readMeta, writeMeta, type LogEntry } from '../../../shared/document/ydoc';
import { AppError, toErrorData, type ErrorData } from '../../../shared/model/errors';
import type { Readable, Tx } from '../database/handle';
import type { Store } from '../database/store';
import { WhenAtRest } from '../resting';
import { appendUpdate, compact, documentSeq, loadDocument, updatesSince } from './document-log';
import { identityOf } from './identity';
import { approvedWords, guardHandling } from './push-guard';
import {
  projectDocument,
  storedProjection,
  writeProjection,
  type Projection,
  type ProjectionListener,
} from './projection';

const KEPT_IN_MEMORY = 12;
/** Lists and search may lag a pause in typing by this much; readers that need the present ask for it. */
const PROJECT_AFTER = 300;
/** While keys come without a pause, they lag by this much at most. */
const PROJECT_LATEST = 2000;

interface Kept {
  readonly doc: Y.Doc;
  /** What was last read of it; null once it has changed. */
  projection: Projection | null;
}

export class Documents {
  private readonly open = new Map<string, Kept>();
  private readonly pending = new WhenAtRest((id) => this.projectSafely(id), PROJECT_LATEST, true);

  constructor(
    private readonly store: Store,
    private readonly listeners: readonly ProjectionListener[],
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Everything an editor needs to bind. `readOnly` says why it must not be edited, if so. */
  state(id: string): { state: Uint8Array; seq: number; readOnly: ErrorData | null } {
    const seq = documentSeq(this.store, id);
    const { doc } = this.kept(id);
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

  /**
   * An editor's update. When this returns it is on disk; one that is here already, sent again after a lost answer,
   * changes nothing. Refuses what is no update, what builds on words that are not here (a backup was put back meanwhile:
   * appended to the log, neither would ever be read again), and what changes the piece's handling (workflow-only). A piece
   * that was approved and is changed other than by suggestions, perhaps by somebody who had not heard of it, is in review.
   */
  push(id: string, update: Uint8Array, client: string): number {
    const kept = this.kept(id);
    const assertHandling = guardHandling(kept.doc);
    const approved = this.approvedIn(id, kept);
    try {
      if (!applyWhole(kept.doc, update)) return documentSeq(this.store, id);
      assertHandling();
      kept.projection = null;
      const isReopened = approved !== null && approvedWords(this.read(id)) !== approved;
      const seq = this.store.write((tx) => {
        const pushed = appendUpdate(tx, id, update, this.store.now(), client);
        if (isReopened)
          this.edit(tx, id, (doc) => writeMeta(doc, { workflow: 'review' }, 'worker'), { what: 'reopened' });
        return pushed;
      });
      this.pending.touch(id, PROJECT_AFTER);
      return seq;
    } catch (error) {
      // The kept copy is ahead of the disk now.
      this.forget(id);
      throw error;
    }
  }

  /** A change made here rather than in an editor: applied, logged and projected in the caller's transaction. */
  edit(tx: Tx, id: string, work: (doc: Y.Doc) => void, log?: Pick<LogEntry, 'what' | 'detail'>): Projection {
    const at = this.store.now();
    const doc = this.load(tx, id, (write) => write(tx));
    const before = Y.encodeStateVector(doc);
    const textHasChanged = watchText(doc);
    work(doc);
    if (log) {
      const { personId, deviceId, deskId } = identityOf(tx);
      doc.transact(
        () => logOf(doc).push([{ ...log, at, person: personId ?? '', device: deviceId, desk: deskId }]),
        'worker',
      );
    }
    // Reading the text is most of the work, and a bulk change of fields leaves it as it is.
    const root = textHasChanged() ? null : (storedProjection(tx, id)?.root ?? null);
    const seq = appendUpdate(tx, id, Y.encodeStateAsUpdate(doc, before), at, 'worker');
    const projection = root ? { id, root, meta: readMeta(doc) } : projectDocument(id, doc);
    this.writeProjection(tx, seq, projection, doc);
    doc.destroy();
    // The kept copy may only move once the transaction is certain; dropping it is always right.
    this.forget(id);
    return projection;
  }

  /** The piece as it is now, whatever its row says. Not to be changed by whoever reads it. */
  current(id: string): Projection {
    // A piece that nobody works on is what was last projected of it.
    const stored = this.open.has(id) ? null : storedProjection(this.store, id);
    return stored ?? this.read(id);
  }

  /** The piece as its document says, whatever was projected of it. */
  read(id: string): Projection {
    const kept = this.kept(id);
    return (kept.projection ??= projectDocument(id, kept.doc));
  }

  /** Reads what no projection has. */
  reading<T>(id: string, read: (doc: Y.Doc) => T): T {
    return read(this.kept(id).doc);
  }

  /** Brings a piece's projection up to its document. Cheap when it is already. */
  project(id: string): void {
    this.pending.drop(id);
    const row = this.store.get<{ document_seq: number; projected_seq: number }>(
      'SELECT document_seq, projected_seq FROM piece WHERE id = ?',
      [id],
    );
    if (!row || row.document_seq === row.projected_seq) return;
    const projection = this.current(id);
    this.store.write((tx) => {
      this.writeProjection(tx, row.document_seq, projection, this.kept(id).doc);
      compact(tx, id, this.kept(id).doc, this.store.now());
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
    const doc = loadDocument(tx, id);
    this.writeProjection(tx, documentSeq(tx, id), projectDocument(id, doc), doc);
  }

  forget(id: string): void {
    this.open.get(id)?.doc.destroy();
    this.open.delete(id);
  }

  close(): void {
    this.pending.settleAll();
    for (const id of [...this.open.keys()]) this.forget(id);
  }

  /** Null for a piece that is not approved. */
  private approvedIn(id: string, { doc }: Kept): string | null {
    return readMeta(doc).workflow === 'approved' ? approvedWords(this.read(id)) : null;
  }

  private writeProjection(tx: Tx, seq: number, projection: Projection, doc: Y.Doc): void {
    writeProjection(tx, seq, projection);
    for (const listener of this.listeners) listener(tx, projection, doc);
  }

  private kept(id: string): Kept {
    let kept = this.open.get(id);
    if (kept) this.open.delete(id);
    else kept = { doc: this.load(this.store, id, (write) => this.store.write(write)), projection: null };
    this.open.set(id, kept);
    const oldest = this.open.keys().next().value;
    if (this.open.size > KEPT_IN_MEMORY && oldest !== undefined) this.forget(oldest);
    return kept;
  }

  /** In the present layout, if it can be read at all. */
  private load(db: Readable, id: string, write: (work: (tx: Tx) => void) => void): Y.Doc {
    const doc = loadDocument(db, id);
    const update = migrationOf(doc);
    if (!update) return doc;
    Y.applyUpdate(doc, update, 'load');
    const row = db.get<{ edited_at: string }>('SELECT edited_at FROM piece WHERE id = ?', [id]);
    write((tx) => appendUpdate(tx, id, update, row?.edited_at ?? this.store.now(), 'worker'));
    return doc;
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

function watchText(doc: Y.Doc): () => boolean {
  let changed = false;
  rootOf(doc).observeDeep(() => {
    changed = true;
  });
  return () => changed;
}

/** A document that cannot be read is left as it is: whoever asks for its state opens it read-only and says why. */
function migrationOf(doc: Y.Doc): Uint8Array | null {
  try {
    return migration(doc);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Whether it brought anything new. Throws where the bytes are no update, or one that has to wait for others. */
function applyWhole(doc: Y.Doc, update: Uint8Array): boolean {
  const waited = hasWaiting(doc);
  let isNew = false;
  const onUpdate = (): void => {
    isNew = true;
  };
  doc.on('update', onUpdate);
  try {
    Y.applyUpdate(doc, update, 'push');
  } catch (error) {
    throw new AppError('bad-input', { detail: 'update' }, { cause: error });
  } finally {
    doc.off('update', onUpdate);
  }
  if (hasWaiting(doc) && !waited) throw new AppError('conflict', { detail: 'update' });
  return isNew;
}

function hasWaiting({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}
