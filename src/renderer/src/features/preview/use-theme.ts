/** The theme that the site's pages are shown in, and the widths it wants them looked at in. */
import { api, useLiveQuery } from '../../api';
import { useT } from '../../app/i18n';
import type { PreviewWidth, ThemeInfo } from '../../../../shared/model/theme';

export interface SiteTheme {
  theme: ThemeInfo | null;
  widths: readonly PreviewWidth[];
}

export function useSiteTheme(): SiteTheme {
  const t = useT();
  const site = useLiveQuery(['site'], ['site'], () => api.desk.site()).data;
  const themes = useLiveQuery(['themes'], ['site', 'theme'], () => api.preview.themes()).data;
  const theme = themes?.find(({ name }) => name === site?.theme) ?? null;
  if (theme && theme.widths.length > 0) return { theme, widths: theme.widths };
  // A theme that cannot be read still has its error shown at some width.
  const usual = [
    { label: t('preview.desktop'), pixels: 1280 },
    { label: t('preview.tablet'), pixels: 768 },
    { label: t('preview.phone'), pixels: 360 },
  ];
  return { theme, widths: usual };
}
