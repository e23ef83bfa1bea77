/** The sample desk: put on an empty store once, taken off in one action. What a person has edited since stays. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tx } from '../database/handle';
import { readSetting, writeSetting } from '../database/settings';
import type { Store } from '../database/store';
import type { Pieces } from '../pieces/pieces';
import type { MediaService } from '../media/media-service';
import type { Archives } from './archives';
import { NEW_SITE, readSite, writeSite } from './site';

const OFFERED = 'sample-offered';
/** The sample's site as it came, to tell whether a person has made it their own. */
const SAMPLE_SITE = 'sample-site';

/** Puts the sample on a store that never held anything. `COPYDESK_SAMPLE=off` leaves a new desk empty. */
export async function offerSample(store: Store, archives: Archives, resourcesDir: string): Promise<void> {
  if (readSetting(store, OFFERED) === true) return;
  const folder = join(resourcesDir, 'sample-desk');
  const isNew = store.get('SELECT 1 FROM piece LIMIT 1') === undefined;
  store.write((tx) => writeSetting(tx, OFFERED, true));
  if (isNew && process.env['COPYDESK_SAMPLE'] !== 'off' && existsSync(join(folder, 'desk.json'))) {
    await archives.importFrom(folder, { sample: true });
    store.write((tx) => writeSetting(tx, SAMPLE_SITE, readSite(tx)));
  }
}

/** Log entries of a sample piece that nobody has touched: it was made, nothing else. */
const UNTOUCHED_UPDATES = 1;

export function removeSample(
  store: Store,
  pieces: Pieces,
  media: MediaService,
): { pieces: number; kept: number } {
  const report = store.write((tx) => {
    let removed = 0;
    let kept = 0;
    for (const { id, document_seq } of tx.all<{ id: string; document_seq: number }>(
      'SELECT id, document_seq FROM piece WHERE sample = 1',
    )) {
      if (document_seq > UNTOUCHED_UPDATES) {
        tx.run('UPDATE piece SET sample = 0 WHERE id = ?', [id]);
        kept += 1;
      } else {
        pieces.remove(tx, id);
        removed += 1;
      }
    }
    tx.run('DELETE FROM saved_search WHERE sample = 1');
    tx.run(
      'DELETE FROM tag WHERE sample = 1 AND id NOT IN (SELECT tag_id FROM piece_tag WHERE tag_id IS NOT NULL)',
    );
    tx.run(
      'DELETE FROM author WHERE sample = 1 AND id NOT IN (SELECT author_id FROM piece_author WHERE author_id IS NOT NULL)',
    );
    deleteUnusedCategories(tx);
    deleteUnusedFieldRecords(tx, 'preset', ['$.disclaimer', '$.call']);
    deleteUnusedFieldRecords(tx, 'source', ['$.source']);
    if (JSON.stringify(readSite(tx)) === JSON.stringify(readSetting(tx, SAMPLE_SITE)))
      writeSite(tx, NEW_SITE);
    for (const topic of ['category', 'tag', 'author', 'preset', 'source', 'saved-search', 'desk'] as const)
      tx.change({ topic, id: 'sample', kind: 'deleted' });
    return { pieces: removed, kept };
  });
  media.removeSample();
  return report;
}

/** Presets and sources are named by fields of pieces. */
function deleteUnusedFieldRecords(tx: Tx, table: 'preset' | 'source', fields: readonly string[]): void {
  const used = fields
    .map((field) => `SELECT json_extract(meta, '${field}') AS id FROM piece`)
    .join(' UNION ');
  tx.run(
    `DELETE FROM ${table} WHERE sample = 1 AND NOT EXISTS (SELECT 1 FROM (${used}) AS used WHERE used.id = ${table}.id)`,
  );
}

/** Leaves first, until none is left that neither a piece nor a kept category needs. */
function deleteUnusedCategories(tx: Tx): void {
  let changes: number;
  do {
    ({ changes } = tx.run(
      `DELETE FROM category WHERE sample = 1
         AND id NOT IN (SELECT category_id FROM piece_category WHERE category_id IS NOT NULL)
         AND id NOT IN (SELECT parent_id FROM category WHERE parent_id IS NOT NULL)`,
    ));
  } while (changes > 0);
}
