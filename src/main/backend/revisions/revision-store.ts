/** The `revision` tables: rows, and parts that revisions of a piece share. When one is kept is revisions.ts's. */
import { createHash } from 'node:crypto';
import type { RootJSON } from '../../../shared/document/json';
import { AppError } from '../../../shared/model/errors';
import { EMPTY_META, type PieceMeta } from '../../../shared/model/piece';
import type { Revision, VersionOfPiece } from '../../../shared/model/revision';
import type { Readable, Tx } from '../database/handle';
import { DATABASE_FILE } from '../system/backups';
import { identityOf } from '../pieces/identity';
import { mediaOf, wordsOf } from '../pieces/projection';

/** A revision whose difference to the one before it may not be counted yet. */
export type StoredRevision = Omit<Revision, 'added' | 'removed'> & {
  added: number | null;
  removed: number | null;
};

export type NewRevision = Pick<Revision, 'pieceId' | 'kind' | 'at' | 'name' | 'origin'> & {
  /** Whoever works here, unless it is said. */
  person?: string | null;
};

const COLUMNS = `piece_id AS pieceId, number, kind, at, person, name, words, workflow, origin, added, removed`;

/** In the order of their numbers. */
export function revisionsOf(db: Readable, pieceId: string): StoredRevision[] {
  return db.all(`SELECT ${COLUMNS} FROM revision WHERE piece_id = ? ORDER BY number`, [pieceId]);
}

export function latestRevision(db: Readable, pieceId: string): StoredRevision | undefined {
  return db.get(`SELECT ${COLUMNS} FROM revision WHERE piece_id = ? ORDER BY number DESC LIMIT 1`, [pieceId]);
}

/** Throws not-found. */
export function revisionAt(db: Readable, pieceId: string, number: number): StoredRevision {
  const row = db.get<StoredRevision>(`SELECT ${COLUMNS} FROM revision WHERE piece_id = ? AND number = ?`, [
    pieceId,
    number,
  ]);
  if (!row) throw new AppError('not-found', { what: 'revision', id: String(number) });
  return row;
}

/** The piece as it was. Throws not-found. */
export function versionAt(db: Readable, pieceId: string, number: number): VersionOfPiece {
  const row = db.get<{ fields: string; blocks: string }>(
    'SELECT fields, blocks FROM revision WHERE piece_id = ? AND number = ?',
    [pieceId, number],
  );
  if (!row) throw new AppError('not-found', { what: 'revision', id: String(number) });
  const part = (hash: string): unknown => {
    const found = db.get<{ data: string }>('SELECT data FROM revision_part WHERE piece_id = ? AND hash = ?', [
      pieceId,
      hash,
    ]);
    if (!found) throw new AppError('store-corrupt', { path: DATABASE_FILE });
    return JSON.parse(found.data);
  };
  const children = (JSON.parse(row.blocks) as string[]).map(part) as RootJSON['children'];
  const meta = { ...EMPTY_META, ...(part(row.fields) as Partial<PieceMeta>) };
  return { root: { type: 'root', children }, meta };
}

interface Parts {
  fields: string;
  blocks: string;
  data: Map<string, string>;
}

function partsOf({ root, meta }: VersionOfPiece): Parts {
  const data = new Map<string, string>();
  const hashOf = (value: unknown): string => {
    const text = JSON.stringify(value);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
    data.set(hash, text);
    return hash;
  };
  return { fields: hashOf(meta), blocks: JSON.stringify(root.children.map(hashOf)), data };
}

/** Whether the piece's latest revision is this very version. */
export function isKept(db: Readable, pieceId: string, version: VersionOfPiece): boolean {
  const { fields, blocks } = partsOf(version);
  const latest = db.get<{ fields: string; blocks: string }>(
    'SELECT fields, blocks FROM revision WHERE piece_id = ? ORDER BY number DESC LIMIT 1',
    [pieceId],
  );
  return latest?.fields === fields && latest.blocks === blocks;
}

/** Its number. */
export function insertRevision(tx: Tx, { pieceId, ...row }: NewRevision, version: VersionOfPiece): number {
  const { fields, blocks, data } = partsOf(version);
  const number = (latestRevision(tx, pieceId)?.number ?? 0) + 1;
  const { personId, deviceId } = identityOf(tx);
  const person = row.person === undefined && row.kind !== 'exchange' ? personId : (row.person ?? null);
  for (const [hash, text] of data)
    tx.run('INSERT INTO revision_part (piece_id, hash, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
      pieceId,
      hash,
      text,
    ]);
  tx.run(
    `INSERT INTO revision (piece_id, number, kind, at, person, device, name, words, workflow, origin, fields, blocks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      pieceId,
      number,
      row.kind,
      row.at,
      person,
      deviceId,
      row.name,
      wordsOf(version.root),
      version.meta.workflow,
      row.origin,
      fields,
      blocks,
    ],
  );
  for (const sha of mediaOf(version.root, version.meta))
    tx.run('INSERT INTO revision_media (piece_id, number, sha) VALUES (?, ?, ?)', [pieceId, number, sha]);
  tx.change({ topic: 'revision', id: pieceId, kind: 'created' });
  return number;
}

/** Null takes the name away. */
export function nameRevision(tx: Tx, pieceId: string, number: number, name: string | null): void {
  tx.run('UPDATE revision SET name = ? WHERE piece_id = ? AND number = ?', [name, pieceId, number]);
  tx.change({ topic: 'revision', id: pieceId, kind: 'updated' });
}

/** What differs from the revision before it. No change that anybody needs to hear of. */
export function writeCounts(
  tx: Tx,
  pieceId: string,
  counts: readonly { number: number; added: number; removed: number }[],
): void {
  for (const { number, added, removed } of counts)
    tx.run('UPDATE revision SET added = ?, removed = ? WHERE piece_id = ? AND number = ?', [
      added,
      removed,
      pieceId,
      number,
    ]);
}

/** Takes revisions away, with the parts that no other of the piece has. Those after them are counted anew. */
export function deleteRevisions(tx: Tx, pieceId: string, numbers: readonly number[]): void {
  const gone = JSON.stringify(numbers);
  tx.run('DELETE FROM revision WHERE piece_id = ? AND number IN (SELECT value FROM json_each(?))', [
    pieceId,
    gone,
  ]);
  for (const number of numbers)
    tx.run(
      `UPDATE revision SET added = NULL, removed = NULL WHERE piece_id = ? AND number =
         (SELECT min(number) FROM revision WHERE piece_id = ? AND number > ?)`,
      [pieceId, pieceId, number],
    );
  tx.run(
    `DELETE FROM revision_part WHERE piece_id = ?
       AND hash NOT IN (SELECT fields FROM revision WHERE piece_id = ?)
       AND hash NOT IN (SELECT value FROM revision, json_each(revision.blocks) WHERE piece_id = ?)`,
    [pieceId, pieceId, pieceId],
  );
  tx.change({ topic: 'revision', id: pieceId, kind: 'deleted' });
}
