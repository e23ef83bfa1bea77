/** The desk's records that the inspector offers: categories, tags, authors, sources, presets, site. Live. */
import { api, useLiveQuery } from '../../api';
import type { Author, Category, Preset, Site, Source, Tag } from '../../../../shared/model/desk';

export interface DeskRecords {
  categories: Category[];
  tags: Tag[];
  authors: Author[];
  sources: Source[];
  presets: Preset[];
}

export function useDesk(): DeskRecords {
  const categories =
    useLiveQuery(['categories'], ['category', 'desk'], () => api.taxonomy.categories()).data ?? [];
  const tags = useLiveQuery(['tags'], ['tag', 'desk'], () => api.taxonomy.tags()).data ?? [];
  const authors = useLiveQuery(['authors'], ['author', 'desk'], () => api.desk.authors()).data ?? [];
  const sources = useLiveQuery(['sources'], ['source', 'desk'], () => api.desk.sources()).data ?? [];
  const presets = useLiveQuery(['presets'], ['preset', 'desk'], () => api.desk.presets()).data ?? [];
  return { categories, tags, authors, sources, presets };
}

export function useSite(): Site | null {
  return useLiveQuery(['site'], ['site'], () => api.desk.site()).data ?? null;
}
