/** What can be done to the category tree. Owns the rules: no cycles, no two siblings of one name, an order of siblings. */
import { uuidv7 } from 'uuidv7';
import type { Category } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import { nameKey } from '../../../shared/text/fold';
import { piecesIn } from '../pieces/resolved-sets';
import { allCategories, withDescendants } from './categories';
import { refused } from './refused';
import { slugFor } from './slugs';
import type { TaxonomyEdit } from './taxonomy-edit';

export interface NewCategory {
  name: string;
  slug?: string | undefined;
  parentId: string | null;
  vocabularyUri?: string;
}

/** Last among its siblings. */
export function createCategory(
  edit: TaxonomyEdit,
  { name, slug, parentId, vocabularyUri }: NewCategory,
): string {
  if (parentId !== null) edit.category(parentId);
  const id = uuidv7();
  const all = allCategories(edit.tx);
  requireFreeName(all, { id, name, parentId });
  edit.putCategory({
    id,
    name,
    slug: slugFor({ id, name }, null, slug, all),
    parentId,
    position:
      1 + Math.max(-1, ...all.filter((other) => other.parentId === parentId).map((other) => other.position)),
    vocabularyUri: vocabularyUri ?? null,
    sample: false,
  });
  return id;
}

export function renameCategory(
  edit: TaxonomyEdit,
  { id, name, slug }: { id: string; name: string; slug?: string | undefined },
): void {
  const category = edit.category(id);
  const all = allCategories(edit.tx);
  requireFreeName(all, { ...category, name });
  edit.putCategory({ ...category, name, slug: slugFor({ id, name }, category, slug, all) });
}

export interface CategoryMove {
  id: string;
  parentId: string | null;
  /** Null: after all its new siblings. */
  before: string | null;
}

export function moveCategory(edit: TaxonomyEdit, { id, parentId, before }: CategoryMove): void {
  const category = edit.category(id);
  if (parentId !== null) edit.category(parentId);
  const all = allCategories(edit.tx);
  if (parentId !== null && withDescendants(all, id).includes(parentId))
    throw refused('taxonomy.cycle', { name: category.name });
  requireFreeName(all, { ...category, parentId });
  const siblings = childrenOf(all, parentId).filter((sibling) => sibling !== id);
  const place = before === null ? siblings.length : siblings.indexOf(before);
  if (place === -1) throw new AppError('not-found', { what: 'category', id: before ?? '' });
  arrange(edit, parentId, siblings.toSpliced(place, 0, id));
}

/** `id` becomes `into`: pieces through a redirect, children by moving. */
export function mergeCategories(edit: TaxonomyEdit, { id, into }: { id: string; into: string }): void {
  dissolve(edit, id, into, 'along');
}

export interface CategoryDeletion {
  id: string;
  targetId: string | null;
  children: 'up' | 'along';
}

export function deleteCategory(edit: TaxonomyEdit, { id, targetId, children }: CategoryDeletion): void {
  const { name } = edit.category(id);
  const pieces = piecesIn(edit.tx, 'category', [id]).length;
  if (targetId === null && pieces > 0) throw refused('taxonomy.needs-target', { name, count: pieces });
  dissolve(edit, id, targetId, targetId === null ? 'up' : children);
}

function dissolve(edit: TaxonomyEdit, id: string, targetId: string | null, children: 'up' | 'along'): void {
  const category = edit.category(id);
  if (targetId !== null) edit.category(targetId);
  if (targetId === id) throw refused('taxonomy.into-itself', { name: category.name });
  const all = allCategories(edit.tx);
  const siblings = childrenOf(all, category.parentId);
  const place = siblings.indexOf(id);
  const own = childrenOf(all, id);
  if (children === 'up') arrange(edit, category.parentId, siblings.toSpliced(place, 1, ...own));
  else if (targetId !== null) {
    // A target below takes the place of what goes into it, or the children would hang on themselves.
    if (withDescendants(all, id).includes(targetId))
      arrange(edit, category.parentId, siblings.toSpliced(place, 1, targetId));
    const rest = own.filter((child) => child !== targetId);
    arrange(edit, targetId, [...childrenOf(all, targetId).filter((child) => child !== id), ...rest]);
  }
  edit.removeCategory(id);
  edit.redirect('category', id, { to: targetId });
  const after = allCategories(edit.tx);
  for (const moved of own) requireFreeName(after, edit.category(moved));
}

/** These, in this order, under this parent. */
function arrange(edit: TaxonomyEdit, parentId: string | null, ids: readonly string[]): void {
  ids.forEach((id, position) => {
    edit.putCategory({ ...edit.category(id), parentId, position });
  });
}

function childrenOf(all: readonly Category[], parentId: string | null): string[] {
  return all.filter((category) => category.parentId === parentId).map(({ id }) => id);
}

function requireFreeName(
  all: readonly Category[],
  { id, name, parentId }: Pick<Category, 'id' | 'name' | 'parentId'>,
): void {
  const taken = all.some(
    (other) => other.id !== id && other.parentId === parentId && nameKey(other.name) === nameKey(name),
  );
  if (taken) throw refused('taxonomy.name-taken', { name });
}
