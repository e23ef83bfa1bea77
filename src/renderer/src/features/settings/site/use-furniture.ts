/** What the site's theme has places for; undefined until it was read, and where there is no such theme. */
import { api, useLiveQuery } from '../../../api';
import type { ThemeFurniture } from '../../../../../shared/model/theme';

export function useFurniture(theme: string): ThemeFurniture | undefined {
  const themes = useLiveQuery(['themes'], ['site', 'theme'], () => api.preview.themes()).data;
  return themes?.find(({ name }) => name === theme)?.furniture;
}
