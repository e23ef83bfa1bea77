/** Finding a category or tag by its name, making it where there is none: for imports, which know names only. */
import { nameKey } from '../../../shared/text/fold';
import type { Tx } from '../database/handle';
import { allCategories } from './categories';
import { createCategory } from './category-changes';
import { ensureTag as ensureTagIn } from './tag-changes';
import { TaxonomyEdit } from './taxonomy-edit';

/** The first of that name in the desk's order, whatever its parent. */
export function ensureCategory(tx: Tx, name: string): string {
  const key = nameKey(name);
  const known = allCategories(tx).find((category) => nameKey(category.name) === key);
  return known?.id ?? edited(tx, (edit) => createCategory(edit, { name, parentId: null }));
}

export function ensureTag(tx: Tx, name: string): string {
  return edited(tx, (edit) => ensureTagIn(edit, name).id);
}

function edited(tx: Tx, work: (edit: TaxonomyEdit) => string): string {
  const edit = new TaxonomyEdit(tx);
  const id = work(edit);
  edit.finish();
  return id;
}
