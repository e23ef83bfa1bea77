/**
 * Reading ids through merges and deletions. Pieces keep the ids they were given; a merged or deleted category, tag or
 * author leaves a redirect, so that undoing a merge brings every piece back as it was.
 */
import type { Readable } from '../database/handle';

export type RedirectKind = 'category' | 'tag' | 'author';

/** Follows redirects; drops ids that lead nowhere; keeps order and removes doubles. */
export function resolveIds(db: Readable, kind: RedirectKind, ids: readonly string[]): string[] {
  const resolved = new Set<string>();
  for (const id of ids) {
    const target = resolveId(db, kind, id);
    if (target !== null) resolved.add(target);
  }
  return [...resolved];
}

function resolveId(db: Readable, kind: RedirectKind, id: string): string | null {
  let current: string | null = id;
  // A chain longer than this is a loop made by two merges apart; it then ends where it stands.
  for (let step = 0; step < 50 && current !== null; step++) {
    const row: { to_id: string | null } | undefined = db.get(
      'SELECT to_id FROM redirect WHERE kind = ? AND from_id = ?',
      [kind, current],
    );
    if (!row) break;
    current = row.to_id;
  }
  if (current === null) return null;
  return db.get(`SELECT 1 FROM ${kind} WHERE id = ?`, [current]) ? current : null;
}

/** The ids themselves and every id that is read as one of them: what pieces may hold. */
export function sourcesOf(db: Readable, kind: RedirectKind, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return db
    .all<{ id: string }>(
      `WITH RECURSIVE source (id) AS (
         SELECT value FROM json_each(?)
         UNION
         SELECT from_id FROM source JOIN redirect ON kind = ? AND to_id = source.id
       )
       SELECT id FROM source`,
      [JSON.stringify(ids), kind],
    )
    .map((row) => row.id);
}

/** Every id that is read as another, with where it leads in the end; null is nowhere. For readers of raw documents. */
export function redirectsOf(db: Readable, kind: RedirectKind): Record<string, string | null> {
  const from = db.all<{ id: string }>('SELECT from_id AS id FROM redirect WHERE kind = ?', [kind]);
  return Object.fromEntries(from.map(({ id }) => [id, resolveId(db, kind, id)]));
}
