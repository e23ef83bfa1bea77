/** Categories and tags as the desk changes them: each change one transaction that answers with what undoes it. */
import type { CountedCategory, CountedTag, TaxonomyUndo } from '../../../shared/contract/taxonomy';
import type { Category, Tag } from '../../../shared/model/desk';
import type { Store } from '../database/store';
import { redirectsOf, type RedirectKind } from '../pieces/redirects';
import { countPiecesIn } from '../pieces/resolved-sets';
import { allCategories } from './categories';
import {
  createCategory,
  deleteCategory,
  mergeCategories,
  moveCategory,
  renameCategory,
  type CategoryDeletion,
  type CategoryMove,
  type NewCategory,
} from './category-changes';
import { deleteTags, ensureTag, mergeTags, renameTag } from './tag-changes';
import { allTags } from './tags';
import { TaxonomyEdit, type TaxonomyOutcome } from './taxonomy-edit';

interface Renaming {
  id: string;
  name: string;
  slug?: string | undefined;
}
type CategoryOutcome = TaxonomyOutcome & { category: Category };
type TagOutcome = TaxonomyOutcome & { tag: Tag };

export class Taxonomy {
  constructor(private readonly store: Store) {}

  categories(): CountedCategory[] {
    const pieces = countPiecesIn(this.store, 'category');
    return allCategories(this.store).map((category) => ({
      ...category,
      pieces: pieces.get(category.id) ?? 0,
    }));
  }

  tags(): CountedTag[] {
    const pieces = countPiecesIn(this.store, 'tag');
    return allTags(this.store).map((tag) => ({ ...tag, pieces: pieces.get(tag.id) ?? 0 }));
  }

  redirects(): Record<RedirectKind, Record<string, string | null>> {
    return {
      category: redirectsOf(this.store, 'category'),
      tag: redirectsOf(this.store, 'tag'),
      author: redirectsOf(this.store, 'author'),
    };
  }

  createCategory(category: NewCategory): CategoryOutcome {
    return this.edit((edit) => ({ category: edit.category(createCategory(edit, category)) }));
  }

  renameCategory(renaming: Renaming): CategoryOutcome {
    return this.edit((edit) => {
      renameCategory(edit, renaming);
      return { category: edit.category(renaming.id) };
    });
  }

  moveCategory(move: CategoryMove): CategoryOutcome {
    return this.edit((edit) => {
      moveCategory(edit, move);
      return { category: edit.category(move.id) };
    });
  }

  mergeCategories(merge: { id: string; into: string }): TaxonomyOutcome {
    return this.change((edit) => mergeCategories(edit, merge));
  }

  deleteCategory(deletion: CategoryDeletion): TaxonomyOutcome {
    return this.change((edit) => deleteCategory(edit, deletion));
  }

  createTag({ name }: { name: string }): TagOutcome & { created: boolean } {
    return this.edit((edit) => {
      const { id, created } = ensureTag(edit, name);
      return { tag: edit.tag(id), created };
    });
  }

  renameTag(renaming: Renaming): TagOutcome {
    return this.edit((edit) => {
      renameTag(edit, renaming);
      return { tag: edit.tag(renaming.id) };
    });
  }

  mergeTags(merge: { ids: readonly string[]; into: string }): TaxonomyOutcome {
    return this.change((edit) => mergeTags(edit, merge));
  }

  deleteTags(ids: readonly string[]): TaxonomyOutcome {
    return this.change((edit) => deleteTags(edit, ids));
  }

  undo(undo: TaxonomyUndo): TaxonomyOutcome {
    return this.change((edit) => edit.revert(undo));
  }

  private change(work: (edit: TaxonomyEdit) => void): TaxonomyOutcome {
    return this.edit((edit) => {
      work(edit);
      return {};
    });
  }

  private edit<T extends object>(work: (edit: TaxonomyEdit) => T): T & TaxonomyOutcome {
    return this.store.write((tx) => {
      const edit = new TaxonomyEdit(tx, this.store.now());
      const result = work(edit);
      return { ...result, ...edit.finish() };
    });
  }
}
