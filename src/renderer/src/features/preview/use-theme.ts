/** The theme that the site's pages are shown in, and the widths it wants them looked at in. */
import { api, useLiveQuery } from '../../api';
import { useT } from '../../app/i18n';
import type { PreviewWidth, ThemeInfo } from '../../../../shared/model/theme';

export interface SiteTheme {
  theme: ThemeInfo | null;
  widths: readonly PreviewWidth[];
  themes: readonly ThemeInfo[];
}

/** `tried` is looked at in place of the site's own. */
export function useSiteTheme(tried: string | null = null): SiteTheme {
  const t = useT();
  const site = useLiveQuery(['site'], ['site'], () => api.desk.site()).data;
  const themes = useLiveQuery(['themes'], ['site', 'theme'], () => api.preview.themes()).data ?? [];
  const theme = themes.find(({ name }) => name === (tried ?? site?.theme)) ?? null;
  if (theme && theme.widths.length > 0) return { themes, theme, widths: theme.widths };
  // A theme that cannot be read still has its error shown at some width.
  const usual = [
    { label: t('preview.desktop'), pixels: 1280 },
    { label: t('preview.tablet'), pixels: 768 },
    { label: t('preview.phone'), pixels: 360 },
  ];
  return { themes, theme, widths: usual };
}
