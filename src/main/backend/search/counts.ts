/** How many pieces stand in each queue and category. Owns the counting; changes nothing. */
import { PIECE_STATUSES, type PieceStatus } from '../../../shared/model/workflow';
import type { Readable, SqlValue } from '../database/handle';
import { queueCondition } from './queue';
import { allCategories, pathOf } from '../taxonomy/categories';

export interface PieceCounts {
  all: number;
  mine: number;
  byStatus: Record<PieceStatus, number>;
  byCategory: Record<string, number>;
  sample: number;
}

export function countPieces(db: Readable): PieceCounts {
  const count = (sql: string, params: SqlValue[] = []): number => db.get<{ n: number }>(sql, params)?.n ?? 0;
  const byStatus = Object.fromEntries(PIECE_STATUSES.map((status) => [status, 0])) as Record<
    PieceStatus,
    number
  >;
  for (const row of db.all<{ status: PieceStatus; n: number }>(
    'SELECT status, count(*) AS n FROM piece GROUP BY status',
  ))
    byStatus[row.status] = row.n;
  const queue = queueCondition(db);
  return {
    all: Object.entries(byStatus).reduce((sum, [status, n]) => (status === 'spiked' ? sum : sum + n), 0),
    mine: count(`SELECT count(*) AS n FROM piece p WHERE ${queue.sql}`, queue.params),
    byStatus,
    byCategory: countByCategory(db),
    sample: count('SELECT count(*) AS n FROM piece WHERE sample = 1'),
  };
}

/**
 * A piece counts once in each category it is in and in every ancestor of those. Pieces with the same categories are
 * counted together: there are far fewer combinations than pieces.
 */
function countByCategory(db: Readable): Record<string, number> {
  const categories = allCategories(db);
  const paths = new Map(
    categories.map((category) => [category.id, pathOf(categories, category).map(({ id }) => id)]),
  );
  const counts: Record<string, number> = {};
  const combinations = db.all<{ ids: string; n: number }>(
    `SELECT ids, count(*) AS n FROM (
       SELECT json_group_array(category_id) AS ids FROM piece_category
       WHERE category_id IS NOT NULL AND piece_id NOT IN (SELECT id FROM piece WHERE status = 'spiked')
       GROUP BY piece_id)
     GROUP BY ids`,
  );
  for (const { ids, n } of combinations) {
    const counted = new Set((JSON.parse(ids) as string[]).flatMap((id) => paths.get(id) ?? []));
    for (const id of counted) counts[id] = (counts[id] ?? 0) + n;
  }
  return counts;
}
