/** Lists and counts of pieces. Owns every query over many pieces; changes none. */
import type { ListedPiece, PieceListInput, PieceSort } from '../../../shared/contract/pieces';
import { pieceStatusSchema, type PieceStatus } from '../../../shared/model/workflow';
import type { SqlValue } from '../database/handle';
import type { Store } from '../database/store';
import { identityOf } from '../pieces/identity';
import { ROW_COLUMNS, toPieceRow } from '../pieces/rows';
import { allCategories, withDescendants } from '../taxonomy/categories';

const ORDER: Record<PieceSort, string> = {
  edited: 'p.edited_at',
  deadline: 'p.deadline',
  headline: 'p.headline COLLATE NOCASE',
  words: 'p.words',
  status: 'p.status',
  category: 'category COLLATE NOCASE',
  published: 'p.publish_at',
  relevance: 'p.edited_at',
};

export class Search {
  constructor(private readonly store: Store) {}

  list(input: PieceListInput): { rows: ListedPiece[]; total: number; milliseconds: number } {
    const started = performance.now();
    const conditions: string[] = [input.status === null ? "p.status <> 'spiked'" : 'p.status = ?'];
    const params: SqlValue[] = input.status === null ? [] : [input.status];
    if (input.category !== null) {
      const ids = withDescendants(allCategories(this.store), input.category);
      conditions.push(
        'EXISTS (SELECT 1 FROM piece_category pc WHERE pc.piece_id = p.id AND pc.category_id IN (SELECT value FROM json_each(?)))',
      );
      params.push(JSON.stringify(ids));
    }
    if (input.mine) {
      conditions.push('p.assignee = ?');
      params.push(identityOf(this.store).personId ?? '');
    }
    const where = conditions.join(' AND ');
    const direction = input.descending ? 'DESC' : 'ASC';
    const rows = this.store.all<object>(
      `SELECT ${ROW_COLUMNS} FROM piece p WHERE ${where}
       ORDER BY ${ORDER[input.sort]} ${direction} NULLS LAST, p.id LIMIT ? OFFSET ?`,
      [...params, input.limit, input.offset],
    );
    const total = this.store.get<{ n: number }>(`SELECT count(*) AS n FROM piece p WHERE ${where}`, params)?.n ?? 0;
    return {
      rows: rows.map((row) => ({ ...toPieceRow(row), snippet: null })),
      total,
      milliseconds: performance.now() - started,
    };
  }

  counts(): {
    all: number;
    mine: number;
    byStatus: Record<PieceStatus, number>;
    byCategory: Record<string, number>;
    sample: number;
  } {
    const count = (sql: string, params: SqlValue[] = []): number => this.store.get<{ n: number }>(sql, params)?.n ?? 0;
    const byStatus = Object.fromEntries(pieceStatusSchema.options.map((status) => [status, 0])) as Record<PieceStatus, number>;
    for (const row of this.store.all<{ status: PieceStatus; n: number }>('SELECT status, count(*) AS n FROM piece GROUP BY status'))
      byStatus[row.status] = row.n;
    return {
      all: count("SELECT count(*) AS n FROM piece WHERE status <> 'spiked'"),
      mine: count("SELECT count(*) AS n FROM piece WHERE status <> 'spiked' AND assignee = ?", [identityOf(this.store).personId ?? '']),
      byStatus,
      byCategory: this.categoryCounts(),
      sample: count('SELECT count(*) AS n FROM piece WHERE sample = 1'),
    };
  }

  /** A piece counts once in each category it is in and in every ancestor of those. */
  private categoryCounts(): Record<string, number> {
    const rows = this.store.all<{ id: string; n: number }>(
      `WITH RECURSIVE up (piece_id, id) AS (
         SELECT pc.piece_id, pc.category_id FROM piece_category pc JOIN piece p ON p.id = pc.piece_id
           WHERE pc.category_id IS NOT NULL AND p.status <> 'spiked'
         UNION
         SELECT up.piece_id, c.parent_id FROM up JOIN category c ON c.id = up.id WHERE c.parent_id IS NOT NULL
       )
       SELECT id, count(*) AS n FROM up GROUP BY id`,
    );
    return Object.fromEntries(rows.map((row) => [row.id, row.n]));
  }
}
