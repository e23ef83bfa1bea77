/** What is known of stored pictures. Owns the `media` table; the files are in media-files.ts. */
import type { Media, PictureFocus, PictureRights } from '../../../shared/model/desk';
import type { Readable, Tx } from '../database/handle';

interface Row extends Omit<Media, 'hadLocation' | 'focus'> {
  hadLocation: number;
  focusX: number | null;
  focusY: number | null;
}

const COLUMNS = `sha, mime, width, height, bytes, file_name AS fileName, credit, caption, taken_at AS takenAt,
  had_location AS hadLocation, focus_x AS focusX, focus_y AS focusY, licence, usable_until AS usableUntil`;

const toMedia = ({ focusX, focusY, ...row }: Row): Media => ({
  ...row,
  hadLocation: row.hadLocation === 1,
  focus: toFocus(focusX, focusY),
});

export const toFocus = (x: number | null, y: number | null): PictureFocus | null =>
  x === null || y === null ? null : { x, y };

export function mediaBySha(db: Readable, sha: string): Media | null {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM media WHERE sha = ?`, [sha]);
  return row ? toMedia(row) : null;
}

export function mediaByShas(db: Readable, shas: readonly string[]): Record<string, Media> {
  const result: Record<string, Media> = {};
  for (const sha of shas) {
    const found = mediaBySha(db, sha);
    if (found) result[sha] = found;
  }
  return result;
}

export function allMedia(db: Readable): Media[] {
  return db.all<Row>(`SELECT ${COLUMNS} FROM media ORDER BY added_at DESC, sha`).map(toMedia);
}

/** Storing the same bytes again changes nothing. */
export function insertMedia(tx: Tx, media: Media, at: string, sample: boolean): void {
  const { changes } = tx.run(
    `INSERT INTO media (sha, mime, width, height, bytes, file_name, credit, caption, taken_at, had_location,
       focus_x, focus_y, licence, usable_until, added_at, sample)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha) DO NOTHING`,
    [
      media.sha,
      media.mime,
      media.width,
      media.height,
      media.bytes,
      media.fileName,
      media.credit,
      media.caption,
      media.takenAt,
      media.hadLocation ? 1 : 0,
      media.focus?.x ?? null,
      media.focus?.y ?? null,
      media.licence,
      media.usableUntil,
      at,
      sample ? 1 : 0,
    ],
  );
  if (changes > 0) tx.change({ topic: 'media', id: media.sha, kind: 'created' });
}

/** Whether the picture is known. */
export function setFocus(tx: Tx, sha: string, focus: PictureFocus | null): boolean {
  const { changes } = tx.run('UPDATE media SET focus_x = ?, focus_y = ? WHERE sha = ?', [
    focus?.x ?? null,
    focus?.y ?? null,
    sha,
  ]);
  if (changes > 0) tx.change({ topic: 'media', id: sha, kind: 'updated' });
  return changes > 0;
}

/** Whether the picture is known. */
export function setRights(tx: Tx, sha: string, { licence, usableUntil }: PictureRights): boolean {
  const { changes } = tx.run('UPDATE media SET licence = ?, usable_until = ? WHERE sha = ?', [
    licence,
    usableUntil,
    sha,
  ]);
  if (changes > 0) tx.change({ topic: 'media', id: sha, kind: 'updated' });
  return changes > 0;
}

/** As many licences as a list of suggestions is read for, those in use most first. */
export function licencesInUse(db: Readable): string[] {
  return db
    .all<{ licence: string }>(
      `SELECT licence FROM media WHERE licence <> '' GROUP BY licence ORDER BY count(*) DESC, licence LIMIT 30`,
    )
    .map(({ licence }) => licence);
}

/** Shown by no piece, by no revision and by no author. */
const UNUSED = `sha NOT IN (SELECT sha FROM piece_media) AND sha NOT IN (SELECT sha FROM revision_media)
  AND sha NOT IN (SELECT picture FROM author WHERE picture IS NOT NULL)`;

/** Writes down since when pictures are unused; `at` is now. */
export function markUnused(tx: Tx, at: string): void {
  tx.run(`UPDATE media SET unused_since = NULL WHERE unused_since IS NOT NULL AND NOT (${UNUSED})`);
  tx.run(`UPDATE media SET unused_since = ? WHERE unused_since IS NULL AND ${UNUSED}`, [at]);
}

export function unusedBefore(db: Readable, before: string): string[] {
  const rows = db.all<{ sha: string }>(
    `SELECT sha FROM media WHERE unused_since < ? AND ${UNUSED} ORDER BY unused_since`,
    [before],
  );
  return rows.map(({ sha }) => sha);
}

/** Asked again as late as if it were unused from now on. */
export function waitAgain(tx: Tx, sha: string, at: string): void {
  tx.run('UPDATE media SET unused_since = ? WHERE sha = ?', [at, sha]);
}

/**
 * Whether anything that is stored says the picture's name: documents with what was taken out and can be put back,
 * suggestions on fields and pieces that only a newer Copydesk reads, revisions, deliveries, jobs, settings.
 */
export function isNamed(db: Readable, sha: string): boolean {
  return (
    db.get(
      `SELECT 1 FROM (SELECT ? AS sha) AS picture WHERE
         EXISTS (SELECT 1 FROM document_update WHERE instr(data, CAST(sha AS BLOB)) > 0)
         OR EXISTS (SELECT 1 FROM revision_part WHERE instr(data, sha) > 0)
         OR EXISTS (SELECT 1 FROM delivery WHERE instr(memory, sha) > 0)
         OR EXISTS (SELECT 1 FROM job WHERE instr(input, sha) > 0)
         OR EXISTS (SELECT 1 FROM setting WHERE instr(value, sha) > 0)`,
      [sha],
    ) !== undefined
  );
}

export function unusedOfSample(db: Readable): string[] {
  const rows = db.all<{ sha: string }>(`SELECT sha FROM media WHERE sample = 1 AND ${UNUSED}`);
  return rows.map(({ sha }) => sha);
}

export function deleteMedia(tx: Tx, sha: string): void {
  tx.run('DELETE FROM media WHERE sha = ?', [sha]);
  tx.change({ topic: 'media', id: sha, kind: 'deleted' });
}
