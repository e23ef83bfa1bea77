/** What may go on at the caret of a query: operators, and the values that one takes. Changes nothing. */
import type { Suggestion } from '../../../shared/contract/pieces';
import { nameKey } from '../../../shared/text/fold';
import { partsOf, QUERY_FEATURES, QUERY_OPERATORS, type QueryOperator } from '../../../shared/text/query';
import { PIECE_STATUSES } from '../../../shared/model/workflow';
import type { Readable } from '../database/handle';
import { allNamed } from './names';
import { likeness } from './pattern';

export interface Suggestions {
  /** The stretch of the query that a suggestion replaces. */
  start: number;
  end: number;
  suggestions: Suggestion[];
}

const MOST = 8;

const FIXED: Partial<Record<QueryOperator, readonly string[]>> = {
  status: PIECE_STATUSES,
  has: QUERY_FEATURES,
  before: ['today', 'yesterday', '7d'],
  after: ['today', 'yesterday', '7d'],
  edited: ['today', 'yesterday', '<7d'],
  due: ['today', 'tomorrow', '<7d', 'late'],
  words: ['>800', '<500'],
};

export function suggestionsFor(db: Readable, query: string, caret: number): Suggestions {
  const part = partsOf(query).find(({ start, end }) => start < caret && caret <= end);
  const value = part?.values.find(({ start, end }) => start <= caret && caret <= end);
  if (!part || !value || (part.operator === null && value.quoted))
    return { start: caret, end: caret, suggestions: [] };
  const { start, end, text } = value;
  if (part.operator === null) {
    const names = QUERY_OPERATORS.filter((name) => name.startsWith(text.toLowerCase()));
    return { start, end, suggestions: names.map((name) => ({ insert: `${name}:`, text: `${name}:` })) };
  }
  const isLike = likeness(text);
  const values = valuesOf(db, part.operator)
    .filter((known) => text === '' || nameKey(known).startsWith(nameKey(text)) || isLike(known))
    .slice(0, MOST);
  return { start, end, suggestions: values.map((known) => ({ insert: quoted(known), text: known })) };
}

function valuesOf(db: Readable, operator: QueryOperator): readonly string[] {
  if (operator === 'category' || operator === 'tag' || operator === 'author')
    return [...new Set(allNamed(db, operator).map(({ name }) => name))];
  if (operator === 'language')
    return db
      .all<{ language: string }>("SELECT DISTINCT language FROM piece WHERE language <> '' ORDER BY language")
      .map((row) => row.language);
  return FIXED[operator] ?? [];
}

function quoted(value: string): string {
  return /[\s,]/.test(value) ? `"${value}"` : value;
}
