/**
 * The pieces before and after one by publication date, as its page names them. Only those that readers have or will
 * get: approved or already sent. Must not know pages.
 */
import { markedHeadline } from '../../../shared/text/opinion-marker';
import { readSite } from '../desk/site';
import type { Readable } from '../database/handle';
import type { LinkedPiece } from './page-model';

export interface Neighbours {
  previous: LinkedPiece | null;
  next: LinkedPiece | null;
}

/** `at` is where the piece stands in time: its publication date, or when it was last edited. */
export function neighboursOf(db: Readable, id: string, at: string): Neighbours {
  return { previous: nearest(db, id, at, 'before'), next: nearest(db, id, at, 'after') };
}

function nearest(db: Readable, id: string, at: string, side: 'before' | 'after'): LinkedPiece | null {
  const [compare, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
  const row = db.get<{ id: string; headline: string; language: string; publish_at: string }>(
    `SELECT id, headline, language, publish_at FROM piece
     WHERE (publish_at, id) ${compare} (?, ?) AND status IN ('approved', 'scheduled', 'exported')
     ORDER BY publish_at ${order}, id ${order} LIMIT 1`,
    [at, id],
  );
  if (!row) return null;
  return {
    title: markedHeadline(row.headline, readSite(db).opinionMarker),
    url: `#/piece/${row.id}/preview`,
    language: row.language,
    publishedAt: row.publish_at,
  };
}
