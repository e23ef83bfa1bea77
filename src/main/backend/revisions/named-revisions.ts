/** Named revisions as they leave this desk and come in from another one. Where they travel in is exchange's and desk's. */
import { z } from 'zod';
import { rootSchema } from '../../../shared/document/schema';
import { pieceMetaSchema } from '../../../shared/model/piece';
import type { RevisionKind, VersionOfPiece } from '../../../shared/model/revision';
import type { Readable, Tx } from '../database/handle';
import { insertRevision, isKept, revisionsOf, versionAt } from './revision-store';

export const namedRevisionSchema = z.strictObject({
  name: z.string().min(1).max(200),
  /** When it was kept. */
  at: z.iso.datetime(),
  /** Person id of who kept it, or null. */
  person: z.string().max(200).nullable(),
  meta: z.strictObject(pieceMetaSchema.shape),
  root: rootSchema,
});
export type NamedRevision = z.infer<typeof namedRevisionSchema>;

/** In the order of their numbers. */
export function namedRevisionsOf(db: Readable, pieceId: string): NamedRevision[] {
  return revisionsOf(db, pieceId).flatMap(({ number, name, at, person }) => {
    if (name === null) return [];
    const { root, meta } = versionAt(db, pieceId, number);
    return [{ name, at, person, meta, root }];
  });
}

/**
 * Keeps those that are not here yet, and after them the piece as it is, so that the newest revision is not an old version.
 * Answers with how many came.
 */
export function bringNamedRevisions(
  tx: Tx,
  pieceId: string,
  named: readonly NamedRevision[],
  present: VersionOfPiece,
  now: { kind: RevisionKind; at: string; origin: string | null },
): number {
  const isHere = ({ name, at }: NamedRevision): boolean =>
    tx.get('SELECT 1 FROM revision WHERE piece_id = ? AND name = ? AND at = ?', [pieceId, name, at]) !==
    undefined;
  const missing = named.filter((one) => !isHere(one)).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (missing.length === 0) return 0;
  for (const { name, at, person, ...version } of missing)
    insertRevision(tx, { pieceId, kind: 'named', at, name, origin: now.origin, person }, version);
  if (!isKept(tx, pieceId, present)) insertRevision(tx, { pieceId, name: null, ...now }, present);
  return missing.length;
}
