/** Which themes there are and what each lets a site set. Must not render. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toErrorData } from '../../../shared/model/errors';
import type { ThemeInfo } from '../../../shared/model/theme';
import { loadTheme } from './theme';

/** A name that can only be a folder directly below the themes' own. */
export function isThemeName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

/** Every theme in the folder, in the order of their names; a broken one is listed with its error. */
export function themesIn(folder: string): ThemeInfo[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isThemeName(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => themeInfo(folder, name));
}

function themeInfo(folder: string, name: string): ThemeInfo {
  try {
    const {
      title,
      version,
      description = '',
      widths,
      settings,
      ...rest
    } = loadTheme(join(folder, name)).manifest;
    const furniture = { lists: rest.lists, social: rest.social, menus: rest.menus };
    return { name, title, version, description, widths, settings, furniture, error: null };
  } catch (error) {
    return {
      name,
      title: name,
      version: '',
      description: '',
      widths: [],
      settings: [],
      furniture: { lists: [], social: [], menus: [] },
      error: toErrorData(error),
    };
  }
}
