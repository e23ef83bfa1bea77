/** The desk's categories and tags, followed as they change. */
import { api, useLiveQuery } from '../../api';
import type { Category, Tag } from '../../../../shared/model/desk';

const NO_CATEGORIES: readonly Category[] = [];
const NO_TAGS: readonly Tag[] = [];

export function useCategories(): readonly Category[] {
  return (
    useLiveQuery(['categories'], ['category', 'desk'], () => api.taxonomy.categories()).data ?? NO_CATEGORIES
  );
}

export function useTags(): readonly Tag[] {
  return useLiveQuery(['tags'], ['tag', 'desk'], () => api.taxonomy.tags()).data ?? NO_TAGS;
}

export async function createTag(name: string): Promise<Tag> {
  return (await api.taxonomy.createTag({ name })).tag;
}

/** Each category with its path from the top: "Opinion / Cities". */
export function categoryPaths(categories: readonly Category[]): { category: Category; path: string }[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const pathOf = (category: Category): string => {
    const parent = category.parentId === null ? undefined : byId.get(category.parentId);
    return parent ? `${pathOf(parent)} / ${category.name}` : category.name;
  };
  return categories.map((category) => ({ category, path: pathOf(category) }));
}
