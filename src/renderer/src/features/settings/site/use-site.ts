/** The site's settings, saved as they are changed. */
import { api, useLiveQuery } from '../../../api';
import type { Site } from '../../../../../shared/model/desk';
import { useSaved, type Saved } from '../use-saved';

/** Null until they were read. */
export function useSiteQuery(): { site: Site; at: number } | null {
  const { data, dataUpdatedAt } = useLiveQuery(['site'], ['site'], () => api.desk.site());
  return data ? { site: data, at: dataUpdatedAt } : null;
}

export function useSavedSite(site: Site, at: number): Saved<Site> {
  return useSaved(site, at, (next) => api.desk.setSite(next));
}
