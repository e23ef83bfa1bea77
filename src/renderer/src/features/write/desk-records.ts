/** The desk's records that the inspector offers: categories, tags, authors, sources, presets, site. Live. */
import { api, useLiveQuery } from '../../api';
import type { PieceMeta } from '../../../../shared/model/piece';
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

/** Fields with their ids as they are read today: merged ones as what they became, deleted ones left out. */
export function useResolved(fields: PieceMeta): PieceMeta {
  const redirects = useLiveQuery(['redirects'], ['category', 'tag', 'author', 'desk'], () =>
    api.taxonomy.redirects(),
  ).data;
  if (!redirects) return fields;
  return {
    ...fields,
    categories: resolved(fields.categories, redirects.category),
    tags: resolved(fields.tags, redirects.tag),
    authors: resolved(fields.authors, redirects.author),
  };
}

function resolved(ids: readonly string[], redirects: Record<string, string | null>): string[] {
  const found = ids.map((id) => (id in redirects ? redirects[id] : id));
  return [...new Set(found.filter((id) => id !== null && id !== undefined))];
}
