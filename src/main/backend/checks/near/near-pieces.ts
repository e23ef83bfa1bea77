/** Pieces of the store that say nearly the same as one. Owns the table of sketches, written whenever a piece is projected. */
import { bodyTextOf } from '../../../../shared/document/read';
import { publishedRoot } from '../../../../shared/document/suggestions/decide';
import type { RootJSON } from '../../../../shared/document/json';
import type { Readable, Tx } from '../../database/handle';
import type { Store } from '../../database/store';
import type { Projection } from '../../pieces/projection';
import type { CheckContext } from '../context';
import { runsOf, shareOf, sketchOf } from './sketch';

/** Stands for a piece with too little text. */
const NOTHING = -1;
/** Hashes that two sketches must share to be compared word by word. */
const FEWEST_SHARED = 4;
const COMPARED = 5;

/** A projection listener. Does nothing where the sketch stays as it is. */
export function sketchPiece(tx: Tx, { id, root }: Pick<Projection, 'id' | 'root'>): void {
  const sketch = sketchOf(bodyTextOf(publishedRoot(root)));
  const hashes = sketch.length > 0 ? sketch : [NOTHING];
  const known = tx.all<{ hash: number }>('SELECT hash FROM piece_sketch WHERE piece_id = ? ORDER BY hash', [
    id,
  ]);
  if (known.length === hashes.length && known.every(({ hash }, index) => hash === hashes[index])) return;
  tx.run('DELETE FROM piece_sketch WHERE piece_id = ?', [id]);
  tx.run('INSERT INTO piece_sketch (hash, piece_id) SELECT value, ? FROM json_each(?)', [
    id,
    JSON.stringify(hashes),
  ]);
}

/** Sketches pieces that were projected before there were sketches. */
export async function sketchMissing(store: Store): Promise<void> {
  const missing = store.all<{ id: string }>(
    'SELECT id FROM piece WHERE NOT EXISTS (SELECT 1 FROM piece_sketch WHERE piece_id = piece.id)',
  );
  await store.writeEach(missing, (tx, { id }) => {
    const row = tx.get<{ root: string }>('SELECT root FROM piece WHERE id = ?', [id]);
    if (row) sketchPiece(tx, { id, root: JSON.parse(row.root) as RootJSON });
  });
}

/** Those that share much of this piece's text, spiked ones left out; the nearest first. */
export function nearPieces(db: Readable, id: string, root: RootJSON): CheckContext['near'] {
  const rows = db.all<{ headline: string; root: string }>(
    `SELECT p.headline, p.root FROM piece_sketch mine
     JOIN piece_sketch other ON other.hash = mine.hash AND other.piece_id <> mine.piece_id
     JOIN piece p ON p.id = other.piece_id AND p.workflow <> 'spiked'
     WHERE mine.piece_id = ? AND mine.hash <> ?
     GROUP BY p.id HAVING count(*) >= ? ORDER BY count(*) DESC, p.id LIMIT ?`,
    [id, NOTHING, FEWEST_SHARED, COMPARED],
  );
  if (rows.length === 0) return [];
  const own = runsOf(bodyTextOf(publishedRoot(root)));
  return rows
    .map(({ headline, root: text }) => {
      const other = bodyTextOf(publishedRoot(JSON.parse(text) as RootJSON));
      return { headline, share: shareOf(own, runsOf(other)) };
    })
    .sort((one, other) => other.share - one.share);
}
