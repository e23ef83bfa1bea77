/**
 * The categories and tags of pieces as they are read through redirects. Owns bringing those columns up to a changed
 * taxonomy, in the transaction that changes it; the pieces themselves stay as they are.
 */
import type { Readable, Tx } from '../database/handle';
import { resolveIds, sourcesOf } from './redirects';

export type SetKind = 'category' | 'tag';

const TABLES = {
  category: { table: 'piece_category', column: 'category_id' },
  tag: { table: 'piece_tag', column: 'tag_id' },
} as const;

/** Pieces that are read as being in one of these. */
export function piecesIn(db: Readable, kind: SetKind, ids: readonly string[]): string[] {
  const { table, column } = TABLES[kind];
  return db
    .all<{ piece_id: string }>(
      `SELECT DISTINCT piece_id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    )
    .map((row) => row.piece_id);
}

export function countPiecesIn(db: Readable, kind: SetKind): Map<string, number> {
  const { table, column } = TABLES[kind];
  const rows = db.all<{ id: string; n: number }>(
    `SELECT ${column} AS id, count(DISTINCT piece_id) AS n FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  );
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** To be called once the ids or their redirects have come, gone or changed. Answers the pieces that name them. */
export function resolveAnew(tx: Tx, kind: SetKind, ids: readonly string[]): string[] {
  const { table, column } = TABLES[kind];
  const named = sourcesOf(tx, kind, ids);
  for (const raw of named) {
    const resolved = resolveIds(tx, kind, [raw])[0] ?? null;
    tx.run(`UPDATE ${table} SET ${column} = ? WHERE raw_id = ? AND ${column} IS NOT ?`, [
      resolved,
      raw,
      resolved,
    ]);
  }
  return tx
    .all<{ piece_id: string }>(
      `SELECT DISTINCT piece_id FROM ${table} WHERE raw_id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(named)],
    )
    .map((row) => row.piece_id);
}
