/**
 * The append-only log of each piece's Y.Doc updates: the truth about every piece. Owns `document_update` and a
 * piece's `document_seq`; must not know what the updates mean.
 */
import * as Y from 'yjs';
import { AppError } from '../../../shared/model/errors';
import type { Readable, Tx } from '../database/handle';
import { identityOf } from './identity';

/** Compacting is worth its few milliseconds from here on. */
export const COMPACT_FROM = 400;

export function documentSeq(db: Readable, id: string): number {
  const row = db.get<{ document_seq: number }>('SELECT document_seq FROM piece WHERE id = ?', [id]);
  if (!row) throw new AppError('not-found', { what: 'piece', id });
  return row.document_seq;
}

/** Appends one update and returns its number. Part of the caller's transaction: it is on disk when that commits. */
export function appendUpdate(tx: Tx, id: string, update: Uint8Array, at: string, client: string): number {
  const seq = documentSeq(tx, id) + 1;
  const { personId, deviceId } = identityOf(tx);
  tx.run('INSERT INTO document_update (piece_id, seq, data, at, person, device) VALUES (?, ?, ?, ?, ?, ?)', [
    id,
    seq,
    update,
    at,
    personId,
    deviceId,
  ]);
  tx.run('UPDATE piece SET document_seq = ?, edited_at = ? WHERE id = ?', [seq, at, id]);
  tx.change({ topic: 'document', id, kind: 'updated', detail: { seq, client } });
  return seq;
}

/** Updates after `seq`, oldest first. After a compaction the first one may repeat what the caller has: Yjs ignores that. */
export function updatesSince(db: Readable, id: string, seq: number): Uint8Array[] {
  return db
    .all<{ data: Uint8Array }>(
      'SELECT data FROM document_update WHERE piece_id = ? AND seq > ? ORDER BY seq',
      [id, seq],
    )
    .map((row) => new Uint8Array(row.data));
}

/** The updates that made the document what it was at `seq`; none where they were compacted since. */
export function updatesUntil(db: Readable, id: string, seq: number): Uint8Array[] {
  return db
    .all<{ data: Uint8Array }>(
      'SELECT data FROM document_update WHERE piece_id = ? AND seq <= ? ORDER BY seq',
      [id, seq],
    )
    .map((row) => new Uint8Array(row.data));
}

export function loadDocument(db: Readable, id: string): Y.Doc {
  const doc = new Y.Doc();
  const updates = updatesSince(db, id, 0);
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, 'load');
    }, 'load');
  } catch (error) {
    throw new AppError('document-damaged', { id }, { cause: error });
  }
  return doc;
}

/**
 * Replaces the log by one update that says the same (apply and re-encode; merging updates took seconds). Watchers
 * behind it read the whole from `updatesSince`.
 */
export function compact(tx: Tx, id: string, doc: Y.Doc, at: string): void {
  const count =
    tx.get<{ n: number }>('SELECT count(*) AS n FROM document_update WHERE piece_id = ?', [id])?.n ?? 0;
  if (count < COMPACT_FROM) return;
  const seq = documentSeq(tx, id);
  const { deviceId } = identityOf(tx);
  tx.run('DELETE FROM document_update WHERE piece_id = ?', [id]);
  tx.run(
    'INSERT INTO document_update (piece_id, seq, data, at, person, device) VALUES (?, ?, ?, ?, NULL, ?)',
    [id, seq, Y.encodeStateAsUpdate(doc), at, deviceId],
  );
}
