/** Searches kept under a name in the library pane. */
import { uuidv7 } from 'uuidv7';
import type { SavedSearch } from '../../../shared/contract/desk';
import { AppError } from '../../../shared/model/errors';
import type { Readable, Tx } from '../database/handle';

export function savedSearches(db: Readable): SavedSearch[] {
  return db.all<SavedSearch>('SELECT id, name, query FROM saved_search ORDER BY position');
}

export function saveSearch(
  tx: Tx,
  search: { id?: string | undefined; name: string; query: string },
  sample = false,
): SavedSearch {
  const id = search.id ?? uuidv7();
  tx.run(
    `INSERT INTO saved_search (id, name, query, position, sample)
     VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_search), ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query`,
    [id, search.name, search.query, sample ? 1 : 0],
  );
  tx.change({ topic: 'saved-search', id, kind: 'updated' });
  return { id, name: search.name, query: search.query };
}

export function deleteSearch(tx: Tx, id: string): void {
  const { changes } = tx.run('DELETE FROM saved_search WHERE id = ?', [id]);
  if (changes === 0) throw new AppError('not-found', { what: 'search', id });
  tx.change({ topic: 'saved-search', id, kind: 'deleted' });
}
