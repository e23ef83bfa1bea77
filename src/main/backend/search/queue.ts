/** What is in somebody's queue: work that they have, and work that waits for a step which is theirs by their role. */
import type { Readable, SqlValue } from '../database/handle';
import { identityOf } from '../pieces/identity';
import { idsOfPerson } from '../pieces/same-person';

/** Over `piece AS p`. What nobody has and waits for review is the copy editors' and the chief's. */
export function queueCondition(db: Readable): { sql: string; params: SqlValue[] } {
  const { personId } = identityOf(db);
  const role = db.get<{ role: string }>('SELECT role FROM person WHERE id = ?', [personId])?.role ?? 'editor';
  const waits = role === 'editor' ? '' : "OR (p.assignee IS NULL AND p.status = 'review')";
  return {
    sql: `(p.status IN ('draft', 'review', 'approved') AND (p.assignee IN (SELECT value FROM json_each(?)) ${waits}))`,
    params: [JSON.stringify(personId === null ? [] : idsOfPerson(db, personId))],
  };
}
