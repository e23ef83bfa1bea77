/** The `comparison` and `comparison_picture` tables. What a comparison means is comparisons.ts's. */
import { regionSchema, type Comparison, type ComparisonRow } from '../../../shared/model/comparison';
import type { Readable, Tx } from '../database/handle';
import { z } from 'zod';
import type { RegionPictures } from './pictures';

/** How many of a piece’s comparisons keep their pictures; of older ones the words stay. */
const KEPT = 20;

const COLUMNS = `id, piece_id AS pieceId, destination_id AS destinationId, url, at, width, score,
  template_moved AS templateMoved, without_pictures AS withoutPictures`;

type Row = Omit<ComparisonRow, 'templateMoved'> & { templateMoved: number };
const toRow = (row: Row): ComparisonRow => ({ ...row, templateMoved: row.templateMoved === 1 });

const detailSchema = z.object({ regions: z.array(regionSchema), extras: z.array(z.string()) });

/** Newest first. */
export function comparisonsOf(db: Readable, pieceId: string): ComparisonRow[] {
  return db
    .all<Row>(`SELECT ${COLUMNS} FROM comparison WHERE piece_id = ? ORDER BY at DESC, id DESC`, [pieceId])
    .map(toRow);
}

export function comparisonById(db: Readable, id: string): Comparison | undefined {
  const row = db.get<Row & { detail: string }>(`SELECT ${COLUMNS}, detail FROM comparison WHERE id = ?`, [
    id,
  ]);
  if (!row) return undefined;
  const { detail, ...rest } = row;
  return { ...toRow(rest), ...detailSchema.parse(JSON.parse(detail)) };
}

/** How many comparisons are looked at for parts that the newest did not have. */
const REMEMBERED = 20;

interface Page {
  pieceId: string;
  destinationId: string | null;
  url: string;
  /** Drawn by a browser; scripts change how a page is built. */
  drawn: boolean;
}

/**
 * How the site's page was built when last compared, by kind of region. This very page, else any of the same
 * destination, since most sites have one template. A piece has not every part: those are taken from earlier comparisons,
 * back to when the template moved. Null where nothing is known.
 */
export function lastSignature(db: Readable, page: Page): Record<string, string> | null {
  const { pieceId, destinationId, url, drawn } = page;
  const rows = (where: string, values: (string | null)[]) =>
    db.all<{ signature: string; moved: number }>(
      `SELECT signature, template_moved AS moved FROM comparison
       WHERE ${where} AND signature <> '{}' AND (without_pictures IS NULL) = ? ORDER BY at DESC, id DESC LIMIT ?`,
      [...values, drawn ? 1 : 0, REMEMBERED],
    );
  const ofPage = rows('piece_id = ? AND url = ?', [pieceId, url]);
  const known = ofPage.length > 0 ? ofPage : rows('destination_id = ?', [destinationId]);
  if (known.length === 0) return null;
  const moved = known.findIndex((row) => row.moved === 1);
  const sinceMoved = moved < 0 ? known : known.slice(0, moved + 1);
  const signature: Record<string, string> = {};
  for (const row of sinceMoved.toReversed())
    Object.assign(signature, z.record(z.string(), z.string()).parse(JSON.parse(row.signature)));
  return signature;
}

export function insertComparison(
  tx: Tx,
  { regions, extras, ...row }: Comparison,
  signature: Record<string, string>,
  pictures: readonly RegionPictures[],
): void {
  tx.run(
    `INSERT INTO comparison (id, piece_id, destination_id, url, at, width, score, template_moved, without_pictures, detail, signature)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      row.pieceId,
      row.destinationId,
      row.url,
      row.at,
      row.width,
      row.score,
      row.templateMoved ? 1 : 0,
      row.withoutPictures,
      JSON.stringify({ regions, extras }),
      JSON.stringify(signature),
    ],
  );
  for (const { id, ours, theirs, difference } of pictures) {
    tx.run(
      'INSERT INTO comparison_picture (comparison_id, region, ours, theirs, difference) VALUES (?, ?, ?, ?, ?)',
      [row.id, id, ours, theirs, difference],
    );
  }
  tx.run(
    `DELETE FROM comparison_picture WHERE comparison_id IN
       (SELECT id FROM comparison WHERE piece_id = ? ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?)`,
    [row.pieceId, KEPT],
  );
  tx.change({ topic: 'comparison', id: row.pieceId, kind: 'created' });
}

export function picturesOf(
  db: Readable,
  id: string,
  region: string,
): { ours: Uint8Array; theirs: Uint8Array; difference: Uint8Array } | undefined {
  return db.get(
    'SELECT ours, theirs, difference FROM comparison_picture WHERE comparison_id = ? AND region = ?',
    [id, region],
  );
}
