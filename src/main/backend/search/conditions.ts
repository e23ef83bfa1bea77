/**
 * A query and the library pane's narrowing as conditions of SQL over `piece AS p`. Owns what each operator means to the
 * store; words are in text-match.ts.
 */
import { queueCondition } from './queue';
import type { PieceListInput } from '../../../shared/contract/pieces';
import type { QueryClause, QueryFeature, QueryNote } from '../../../shared/text/query';
import type { Readable, SqlValue } from '../database/handle';
import { allCategories, withDescendants } from '../taxonomy/categories';
import { idsNamed } from './names';

export interface Condition {
  sql: string;
  params: SqlValue[];
}

const FEATURES: Record<QueryFeature, string> = {
  image: 'p.lead IS NOT NULL',
  standfirst: "p.standfirst <> ''",
  author: 'p.id IN (SELECT piece_id FROM piece_author WHERE author_id IS NOT NULL)',
  category: 'p.id IN (SELECT piece_id FROM piece_category WHERE category_id IS NOT NULL)',
  tag: 'p.id IN (SELECT piece_id FROM piece_tag WHERE tag_id IS NOT NULL)',
  deadline: 'p.deadline IS NOT NULL',
  conflict: "p.delivery = 'changed-there'",
  failure: "p.delivery = 'failed'",
};

const SETS = {
  category:
    'p.id IN (SELECT piece_id FROM piece_category WHERE category_id IN (SELECT value FROM json_each(?)))',
  tag: 'p.id IN (SELECT piece_id FROM piece_tag WHERE tag_id IN (SELECT value FROM json_each(?)))',
  author: 'p.id IN (SELECT piece_id FROM piece_author WHERE author_id IN (SELECT value FROM json_each(?)))',
};

/** Spiked pieces are only listed where they are asked for. */
export function paneConditions(
  db: Readable,
  input: PieceListInput,
  clauses: readonly QueryClause[],
): Condition[] {
  const conditions: Condition[] = [];
  const asksForSpiked = clauses.some(
    (clause) => clause.kind === 'status' && !clause.negated && clause.values.includes('spiked'),
  );
  if (input.status !== null) conditions.push({ sql: 'p.status = ?', params: [input.status] });
  else if (!asksForSpiked) conditions.push({ sql: "p.status <> 'spiked'", params: [] });
  if (input.category !== null)
    conditions.push({
      sql: SETS.category,
      params: [JSON.stringify(withDescendants(allCategories(db), input.category))],
    });
  if (input.mine) conditions.push(queueCondition(db));
  return conditions;
}

export function clauseConditions(
  db: Readable,
  clauses: readonly QueryClause[],
  notes: QueryNote[],
): Condition[] {
  return clauses.flatMap((clause) => {
    const condition = conditionOf(db, clause, notes);
    if (!condition) return [];
    // "coalesce": what has no deadline is not due before a day, and so is found by the negation.
    return clause.negated ? [{ ...condition, sql: `NOT coalesce(${condition.sql}, 0)` }] : [condition];
  });
}

function conditionOf(db: Readable, clause: QueryClause, notes: QueryNote[]): Condition | null {
  switch (clause.kind) {
    case 'text':
      return null;
    case 'status':
      return { sql: 'p.status IN (SELECT value FROM json_each(?))', params: [JSON.stringify(clause.values)] };
    case 'has':
      return { sql: `(${clause.values.map((feature) => FEATURES[feature]).join(' OR ')})`, params: [] };
    case 'language':
      return {
        sql: `(${clause.values.map(() => "lower(p.language) || '-' LIKE ?").join(' OR ')})`,
        params: clause.values.map((language) => `${language.toLowerCase().replace(/[%_]/g, '')}-%`),
      };
    case 'edited':
      return span('p.edited_at', clause.from, clause.to);
    case 'due':
      return span('p.deadline', clause.from, clause.to);
    case 'words':
      return span('p.words', clause.from, clause.to);
    default: {
      const ids = clause.values.flatMap((value) => {
        const found = idsNamed(db, clause.kind, value);
        if (found.length === 0) notes.push({ code: 'unknown-value', text: value });
        return found;
      });
      return { sql: SETS[clause.kind], params: [JSON.stringify(ids)] };
    }
  }
}

function span(column: string, from: SqlValue, to: SqlValue): Condition {
  const parts: Condition[] = [];
  if (from !== null) parts.push({ sql: `${column} >= ?`, params: [from] });
  if (to !== null) parts.push({ sql: `${column} < ?`, params: [to] });
  return {
    sql: `(${parts.map((part) => part.sql).join(' AND ')})`,
    params: parts.flatMap((part) => part.params),
  };
}
