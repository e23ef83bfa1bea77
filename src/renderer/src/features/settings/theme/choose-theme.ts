/** Changing the site's theme without losing what was set for the one before. Pure. */
import type { Site } from '../../../../../shared/model/desk';

type Choice = Pick<Site, 'theme' | 'themeSettings' | 'otherThemes'>;

/** The values of the theme that is left are kept under its name, those kept for `theme` are taken up again. */
export function choiceOf(site: Choice, theme: string): Choice {
  if (theme === site.theme)
    return { theme, themeSettings: site.themeSettings, otherThemes: site.otherThemes };
  const { [theme]: kept = {}, ...others } = site.otherThemes;
  return { theme, themeSettings: kept, otherThemes: { ...others, [site.theme]: site.themeSettings } };
}
