/**
 * Finds pieces as a site lists them: only those that readers have or will get, by publication date. Owns the queries
 * and what is read of a listed piece; must not know lists or pages.
 */
import type { Category } from '../../../../shared/model/desk';
import { toFocus } from '../../media/media-records';
import type { Readable, SqlValue } from '../../database/handle';
import { pathOf } from '../../taxonomy/categories';
import type { ListedAuthor, ListedPiece } from './furniture';

/** As the index piece_public says it: SQLite uses it only for the same words. */
const PUBLIC = "status IN ('approved', 'scheduled', 'exported')";

/** One of the piece's sets shares a member with these ids. */
export interface Sharing {
  set: 'category' | 'author' | 'tag';
  ids: readonly string[];
}

export interface Wanted {
  /** Published by then. */
  until: string;
  sharing?: Sharing;
  count: number;
}

/** Walks the site's order until there are enough; without the hint SQLite sorts the whole desk. */
const IN_ORDER = `SELECT id FROM piece INDEXED BY piece_public WHERE ${PUBLIC}`;

/** Ids, newest first. */
export function newest(db: Readable, { until, sharing, count }: Wanted): string[] {
  return ids(
    db,
    `${IN_ORDER} AND publish_at <= ? ${sharing ? sharedBy(sharing.set) : ''}
     ORDER BY publish_at DESC, id DESC LIMIT ?`,
    [until, ...(sharing ? [JSON.stringify(sharing.ids)] : []), count],
  );
}

/** The nearest of all pieces, or of those of one category, before or after a place in time. */
export function nearest(
  db: Readable,
  side: 'before' | 'after',
  place: { at: string; id: string },
  category: string | null,
): string | null {
  const [compare, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
  const [found] = ids(
    db,
    `${IN_ORDER} AND (publish_at, id) ${compare} (?, ?) ${category === null ? '' : sharedBy('category')}
     ORDER BY publish_at ${order}, id ${order} LIMIT 1`,
    [place.at, place.id, ...(category === null ? [] : [JSON.stringify([category])])],
  );
  return found ?? null;
}

/** By author, how many pieces that they wrote, alone or with others, were published by then. */
export function articlesOf(db: Readable, authors: readonly string[], until: string): Record<string, number> {
  const counts = db.all<{ id: string; count: number }>(
    `SELECT w.value AS id, (SELECT COUNT(DISTINCT p.id) FROM piece_author a CROSS JOIN piece p ON p.id = a.piece_id
       WHERE a.author_id = w.value AND p.${PUBLIC} AND p.publish_at <= ?) AS count
     FROM json_each(?) AS w`,
    [until, JSON.stringify(authors)],
  );
  return Object.fromEntries(counts.map(({ id, count }) => [id, count]));
}

function sharedBy(set: Sharing['set']): string {
  return `AND EXISTS (SELECT 1 FROM piece_${set} WHERE piece_id = piece.id
    AND ${set}_id IN (SELECT value FROM json_each(?)))`;
}

function ids(db: Readable, sql: string, params: readonly SqlValue[]): string[] {
  return db.all<{ id: string }>(sql, params).map((row) => row.id);
}

interface Row extends Omit<ListedPiece, 'opinion' | 'authors' | 'siteFields' | 'category' | 'image' | 'url'> {
  id: string;
  opinion: number | null;
  /** JSON. */
  authors: string;
  /** JSON. */
  siteFields: string;
  categoryId: string | null;
  sha: string | null;
  width: number | null;
  height: number | null;
  focusX: number | null;
  focusY: number | null;
}

/** Those of the pieces that are public by then, in the order asked for. CROSS keeps SQLite from walking the desk for them. */
export function listed(
  db: Readable,
  wanted: readonly string[],
  until: string,
  categories: readonly Category[],
): ListedPiece[] {
  const rows = db.all<Row>(
    `SELECT p.id, p.headline, p.language, p.slug, p.standfirst, NULLIF(p.words, 0) AS words,
       p.publish_at AS publishedAt,
       json_extract(p.meta, '$.opinion') AS opinion, COALESCE(json_extract(p.meta, '$.kicker'), '') AS kicker,
       COALESCE(json_extract(p.meta, '$.siteFields'), '{}') AS siteFields, m.sha, m.width, m.height,
       m.focus_x AS focusX, m.focus_y AS focusY,
       (SELECT json_group_array(json(author)) FROM (SELECT json_object('id', a.id, 'name', a.name, 'bio', a.bio,
            'role', a.role, 'affiliation', a.affiliation, 'fields', json(a.fields), 'picture',
            CASE WHEN f.sha IS NULL THEN NULL ELSE json_object('sha', f.sha, 'width', f.width, 'height', f.height) END) AS author
          FROM piece_author pa JOIN author a ON a.id = pa.author_id LEFT JOIN media f ON f.sha = a.picture
          WHERE pa.piece_id = p.id GROUP BY a.id ORDER BY MIN(pa.position))) AS authors,
       (SELECT category_id FROM piece_category pc WHERE pc.piece_id = p.id AND category_id IS NOT NULL
          ORDER BY position LIMIT 1) AS categoryId
     FROM json_each(?) AS w CROSS JOIN piece p ON p.id = w.value LEFT JOIN media m ON m.sha = p.lead
     WHERE p.${PUBLIC} AND p.publish_at <= ? ORDER BY w.key`,
    [JSON.stringify(wanted), until],
  );
  return rows.map(
    ({ opinion, authors, siteFields, categoryId, sha, width, height, focusX, focusY, ...row }) => {
      const category = categories.find(({ id }) => id === categoryId);
      return {
        ...row,
        opinion: opinion !== 0,
        authors: JSON.parse(authors) as ListedAuthor[],
        siteFields: JSON.parse(siteFields) as Record<string, string>,
        category: category ? pathOf(categories, category) : [],
        image:
          sha === null || width === null || height === null
            ? null
            : { sha, width, height, focus: toFocus(focusX, focusY) },
        url: null,
      };
    },
  );
}
