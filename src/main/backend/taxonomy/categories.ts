/** The category tree as it is: reading it. Owns the order of siblings; changing it is in category-changes.ts. */
import type { Category } from '../../../shared/model/desk';
import type { Readable } from '../database/handle';

/** All categories, parents before children, siblings in the desk's order. */
export function allCategories(db: Readable): Category[] {
  const rows = db.all<Category>(
    'SELECT id, name, slug, parent_id AS parentId, position, vocabulary_uri AS vocabularyUri FROM category ORDER BY position, name',
  );
  const children = Map.groupBy(rows, (row) => row.parentId);
  const withChildren = (row: Category): Category[] => [row, ...below(row.id)];
  const below = (parentId: string | null): Category[] => (children.get(parentId) ?? []).flatMap(withChildren);
  return below(null);
}

/** From the top-level ancestor down to the category itself. */
export function pathOf(categories: readonly Category[], category: Category): Category[] {
  const parent = categories.find((candidate) => candidate.id === category.parentId);
  return parent ? [...pathOf(categories, parent), category] : [category];
}

/** The category and everything below it. */
export function withDescendants(categories: readonly Category[], id: string): string[] {
  const children = categories.filter((category) => category.parentId === id);
  return [id, ...children.flatMap((child) => withDescendants(categories, child.id))];
}

/** What stands for a term of a controlled vocabulary, if anything does. */
export function categoryOfTerm(db: Readable, uri: string): { id: string } | undefined {
  return db.get<{ id: string }>('SELECT id FROM category WHERE vocabulary_uri = ?', [uri]);
}
