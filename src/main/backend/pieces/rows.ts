/** Reading `piece` rows as the desk's list shows them. Owns the columns of a row; the list's search is in search/. */
import type { PieceRow } from '../../../shared/model/piece';
import type { Readable } from '../database/handle';

interface Row extends Record<string, unknown> {
  category_ids: string;
  tag_ids: string;
  category: string | null;
  sample: number;
  legal: number;
  holder: string | null;
}

/**
 * Columns for a query over `piece AS p`. Category names come through redirects; the primary one is the first. Two that
 * were merged into one are one here, though the piece still names both.
 */
export const ROW_COLUMNS = `
  p.id, p.headline, p.standfirst, p.language, p.byline, p.workflow, p.status, p.delivery, p.assignee, p.words,
  p.deadline, p.publish_at AS publishAt, p.created_at AS createdAt, p.edited_at AS editedAt, p.lead, p.sample, p.legal,
  (SELECT json_object('name', name, 'initials', initials) FROM person
     WHERE id = coalesce((SELECT same_as FROM person WHERE id = p.assignee), p.assignee)) AS holder,
  (SELECT json_group_array(category_id) FROM (SELECT category_id FROM piece_category
     WHERE piece_id = p.id AND category_id IS NOT NULL GROUP BY category_id ORDER BY min(position))) AS category_ids,
  (SELECT json_group_array(DISTINCT tag_id) FROM piece_tag WHERE piece_id = p.id AND tag_id IS NOT NULL) AS tag_ids,
  (SELECT c.name FROM piece_category pc JOIN category c ON c.id = pc.category_id
     WHERE pc.piece_id = p.id ORDER BY pc.position LIMIT 1) AS category`;

export function toPieceRow(row: object): PieceRow {
  const { category_ids, tag_ids, sample, legal, holder, ...rest } = row as Row;
  return {
    ...(rest as unknown as PieceRow),
    categoryIds: JSON.parse(category_ids) as string[],
    tagIds: JSON.parse(tag_ids) as string[],
    sample: sample === 1,
    legal: legal === 1,
    holder: holder === null ? null : (JSON.parse(holder) as PieceRow['holder']),
  };
}

export function pieceRow(db: Readable, id: string): PieceRow | undefined {
  const row = db.get<Row>(`SELECT ${ROW_COLUMNS} FROM piece p WHERE p.id = ?`, [id]);
  return row && toPieceRow(row);
}
