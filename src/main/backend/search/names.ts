/**
 * Categories, tags and authors as a query names them: by their whole name or slug, else by the beginnings of its words.
 * Owns that rule; must not know pieces.
 */
import { nameKey } from '../../../shared/text/fold';
import type { Readable } from '../database/handle';
import { authors } from '../desk/records';
import { allCategories, withDescendants } from '../taxonomy/categories';
import { allTags } from '../taxonomy/tags';
import { matches, patternFor } from './pattern';

export interface Named {
  id: string;
  name: string;
  slug?: string;
}

export type NamedKind = 'category' | 'tag' | 'author';

export function allNamed(db: Readable, kind: NamedKind): Named[] {
  if (kind === 'category') return allCategories(db);
  return kind === 'tag' ? allTags(db) : authors.list(db);
}

/** Ids of what a value means; a category stands for everything below it too. */
export function idsNamed(db: Readable, kind: NamedKind, value: string): string[] {
  const all = allNamed(db, kind);
  const key = nameKey(value);
  const exact = all.filter((named) => nameKey(named.name) === key || named.slug === key);
  const found = exact.length > 0 ? exact : all.filter((named) => namedLike(named.name, value));
  if (kind !== 'category') return found.map(({ id }) => id);
  const categories = allCategories(db);
  return [...new Set(found.flatMap(({ id }) => withDescendants(categories, id)))];
}

/** "pub serv" is like Public services: each of its words begins one of the name's. */
export function namedLike(name: string, value: string): boolean {
  const words = value.split(/\s+/).map((word) => patternFor(word, true));
  return (
    words.some((pattern) => pattern !== null) &&
    words.every((pattern) => pattern === null || matches(pattern, name))
  );
}
