/** Which themes there are and what each lets a site set. Must not render. */
import { toErrorData } from '../../../shared/model/errors';
import { themeFurnitureSchema, type ThemeInfo } from '../../../shared/model/theme';
import { loadTheme } from './theme';
import { allThemes, type ThemeFolder, type ThemeFolders } from './theme-folders';

/** Every theme, in the order of their names; a broken one is listed with its error. */
export function listed(folders: ThemeFolders): ThemeInfo[] {
  return allThemes(folders).map(themeInfo);
}

function themeInfo({ name, path, own }: ThemeFolder): ThemeInfo {
  // Where a desk's own theme lies is what its designer looks for; the program's own is not to be worked in.
  const place = { name, folder: own ? path : null };
  try {
    const { title, version, description = '', widths, settings, ...rest } = loadTheme(path).manifest;
    const furniture = themeFurnitureSchema.parse(rest);
    return { ...place, title, version, description, widths, settings, furniture, error: null };
  } catch (error) {
    return {
      ...place,
      title: name,
      version: '',
      description: '',
      widths: [],
      settings: [],
      furniture: { lists: [], social: [], menus: [], fields: [], authorFields: [] },
      error: toErrorData(error),
    };
  }
}
