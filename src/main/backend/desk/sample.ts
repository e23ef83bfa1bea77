/** The sample desk: taken off in one action. What a person has edited since stays. */
import type { Store } from '../database/store';
import type { Pieces } from '../pieces/pieces';

/** Log entries of a sample piece that nobody has touched: it was made, nothing else. */
const UNTOUCHED_UPDATES = 1;

export function removeSample(store: Store, pieces: Pieces): { pieces: number; kept: number } {
  return store.write((tx) => {
    let removed = 0;
    let kept = 0;
    for (const { id, document_seq } of tx.all<{ id: string; document_seq: number }>('SELECT id, document_seq FROM piece WHERE sample = 1')) {
      if (document_seq > UNTOUCHED_UPDATES) {
        tx.run('UPDATE piece SET sample = 0 WHERE id = ?', [id]);
        kept += 1;
      } else {
        pieces.remove(tx, id);
        removed += 1;
      }
    }
    tx.run('DELETE FROM saved_search WHERE sample = 1');
    tx.run('DELETE FROM tag WHERE sample = 1 AND id NOT IN (SELECT tag_id FROM piece_tag WHERE tag_id IS NOT NULL)');
    tx.run('DELETE FROM author WHERE sample = 1 AND id NOT IN (SELECT author_id FROM piece_author WHERE author_id IS NOT NULL)');
    deleteUnusedCategories(tx);
    for (const topic of ['category', 'tag', 'author', 'saved-search', 'desk'] as const)
      tx.change({ topic, id: 'sample', kind: 'deleted' });
    return { pieces: removed, kept };
  });
}

/** Leaves first, until none is left that neither a piece nor a kept category needs. */
function deleteUnusedCategories(tx: Parameters<Parameters<Store['write']>[0]>[0]): void {
  let changes: number;
  do {
    ({ changes } = tx.run(
      `DELETE FROM category WHERE sample = 1
         AND id NOT IN (SELECT category_id FROM piece_category WHERE category_id IS NOT NULL)
         AND id NOT IN (SELECT parent_id FROM category WHERE parent_id IS NOT NULL)`,
    ));
  } while (changes > 0);
}
