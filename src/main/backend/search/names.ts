/**
 * Categories, tags and authors as a query names them: by their whole name or slug, else by the beginnings of its words.
 * Owns that rule; must not know pieces.
 */
import { nameKey } from '../../../shared/text/fold';
import type { Readable } from '../database/handle';
import { authors } from '../desk/records';
import { allCategories, withDescendants } from '../taxonomy/categories';
import { allTags } from '../taxonomy/tags';
import { likeness } from './pattern';

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
  const isLike = likeness(value);
  const exact = all.filter((named) => nameKey(named.name) === key || named.slug === key);
  const found = exact.length > 0 ? exact : all.filter(({ name }) => isLike(name));
  if (kind !== 'category') return found.map(({ id }) => id);
  const categories = allCategories(db);
  return [...new Set(found.flatMap(({ id }) => withDescendants(categories, id)))];
}
