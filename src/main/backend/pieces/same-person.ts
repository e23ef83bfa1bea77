/**
 * Two of a desk's people who are one: added by hand here, and come with a workstation of their own. Owns who stands for
 * whom. What was written under either id stays as it is, so that this can be taken back; whoever reads it asks here.
 */
import type { Readable, Tx } from '../database/handle';

/** Of whom somebody is the same, null for nobody, and when that was said: of two desks the later one is right. */
export interface SameAs {
  as: string | null;
  at: string;
}

interface Row {
  id: string;
  as: string | null;
  at: string | null;
}

const rowsOf = (db: Readable): Row[] =>
  db.all<Row>('SELECT id, same_as AS "as", same_at AS at FROM person WHERE same_at IS NOT NULL');

/** The id under which the person of this id is known. Where two desks said it either way round, the lesser one. */
export function knownAs(db: Readable): (id: string) => string {
  const next = new Map(rowsOf(db).flatMap(({ id, as }) => (as === null ? [] : [[id, as] as const])));
  return (id) => {
    const way = [id];
    for (let to = next.get(id); to !== undefined; to = next.get(to)) {
      const turn = way.indexOf(to);
      if (turn >= 0) return way.slice(turn).sort()[0] ?? id;
      way.push(to);
    }
    return way.at(-1) ?? id;
  };
}

/** Every id of the person who has this one. */
export function idsOfPerson(db: Readable, id: string): string[] {
  const known = knownAs(db);
  const others = rowsOf(db).map((row) => row.id);
  return [...new Set([id, known(id), ...others.filter((other) => known(other) === known(id))])];
}

export function saidSame(db: Readable): Map<string, SameAs> {
  return new Map(rowsOf(db).map(({ id, as, at }) => [id, { as, at: at ?? '' }]));
}

/** From here, or from another desk. The later word counts; of two at one time it is the same on both. */
export function saySame(tx: Tx, id: string, { as, at }: SameAs): void {
  const changed = tx.run(
    `UPDATE person SET same_as = ?, same_at = ? WHERE id = ?
     AND (same_at IS NULL OR same_at < ? OR (same_at = ? AND coalesce(same_as, '') < ?))`,
    [as, at, id, at, at, as ?? ''],
  ).changes;
  if (changed > 0) tx.change({ topic: 'person', id, kind: 'updated' });
}
