/**
 * The words of a query as FTS5 expressions. A word is found in the texts, and in the names of tags and authors through
 * the ids that pieces hold: a renamed or merged tag is found by its present name without touching a piece.
 */
import type { QueryClause } from '../../../shared/text/query';
import type { Readable } from '../database/handle';
import { sourcesOf } from '../pieces/redirects';
import { idToken, phraseFor } from './index-text';
import { allNamed, type NamedKind } from './names';
import { matches, patternFor } from './pattern';
import { TEXT_FIELDS } from './search-index';

export interface TextMatch {
  /** All of the words; null where the query has none. */
  wanted: string | null;
  /** Any of the words that must not be there. */
  unwanted: string | null;
  /** Of the wanted words, for marking. */
  patterns: RegExp[];
}

export function textMatch(db: Readable, clauses: readonly QueryClause[]): TextMatch {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const patterns: RegExp[] = [];
  for (const clause of clauses) {
    if (clause.kind !== 'text') continue;
    const phrase = phraseFor(clause.text, clause.prefix);
    const pattern = patternFor(clause.text, clause.prefix);
    // Nothing but punctuation.
    if (phrase === null || pattern === null) continue;
    const expression = `({${TEXT_FIELDS.join(' ')}} : ${phrase}${named(db, 'author', pattern)}${named(db, 'tag', pattern)})`;
    if (clause.negated) unwanted.push(expression);
    else {
      wanted.push(expression);
      patterns.push(pattern);
    }
  }
  return { wanted: wanted.join(' AND ') || null, unwanted: unwanted.join(' OR ') || null, patterns };
}

const COLUMN = { author: 'authors', tag: 'tags' };

function named(db: Readable, kind: Exclude<NamedKind, 'category'>, pattern: RegExp): string {
  const found = allNamed(db, kind).filter(({ name }) => matches(pattern, name));
  return sourcesOf(
    db,
    kind,
    found.map(({ id }) => id),
  )
    .map((id) => ` OR ${COLUMN[kind]} : "${idToken(id)}"`)
    .join('');
}
