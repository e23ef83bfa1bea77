/** The desk's categories and tags, followed as they change. */
import { api, useLiveQuery } from '../../api';
import type { CountedCategory, CountedTag } from '../../../../shared/contract/taxonomy';
import type { Tag } from '../../../../shared/model/desk';
import { categoriesRead } from './reads';

const NO_CATEGORIES: readonly CountedCategory[] = [];
const NO_TAGS: readonly CountedTag[] = [];

/** Parents before children, siblings in the desk's order. */
export function useCategories(): readonly CountedCategory[] {
  const query = useLiveQuery(...categoriesRead);
  return query.data ?? NO_CATEGORIES;
}

export function useTags(): readonly CountedTag[] {
  return useLiveQuery(['tags'], ['tag', 'piece', 'desk'], () => api.taxonomy.tags()).data ?? NO_TAGS;
}

/** The tag of that name, made where there is none. */
export async function createTag(name: string): Promise<Tag> {
  return (await api.taxonomy.createTag({ name })).tag;
}

export interface CategoryPath {
  category: CountedCategory;
  /** From the top: "Opinion / Cities". */
  path: string;
}

export function categoryPaths(categories: readonly CountedCategory[]): CategoryPath[] {
  const found = new Map<string, string>();
  // Parents come before their children, so their path is known.
  return categories.map((category) => {
    const parent = category.parentId === null ? undefined : found.get(category.parentId);
    const path = parent === undefined ? category.name : `${parent} / ${category.name}`;
    found.set(category.id, path);
    return { category, path };
  });
}
