/**
 * A site's values for the settings a theme declares. A value that does not fit is replaced by the theme's default
 * and named, so that a page always shows. Must not know the rest of a theme.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { colourSchema, linesSchema, patternSchema, type ThemeSetting } from '../../../shared/model/theme';
import type { RenderWarning } from '../render/context';
import type { ThemeManifest } from './manifest';

export type SettingValue = string | number | boolean | readonly string[];
export type SettingValues = Readonly<Record<string, SettingValue>>;

export function settingValues(
  manifest: ThemeManifest,
  given: Readonly<Record<string, unknown>>,
  warn: (warning: RenderWarning) => void,
): SettingValues {
  const values: Record<string, SettingValue> = {};
  for (const setting of manifest.settings) {
    const value = given[setting.key];
    const usable = value !== undefined && fits(setting, value);
    values[setting.key] = usable ? value : setting.default;
    if (value !== undefined && !usable) {
      const shown = JSON.stringify(value) as string | undefined;
      warn({
        message: 'preview.warning.setting',
        params: { setting: setting.label, value: shown ?? typeof value },
      });
    }
  }
  return values;
}

function fits(setting: ThemeSetting, value: unknown): value is SettingValue {
  switch (setting.type) {
    case 'text':
      return typeof value === 'string';
    case 'lines':
      return linesSchema.safeParse(value).success;
    case 'pattern':
      return patternSchema.safeParse(value).success;
    case 'colour':
      return colourSchema.safeParse(value).success;
    case 'toggle':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'choice':
      return setting.options.some((option) => option.value === value);
  }
}

/** Colours and numbers as custom properties for the theme's style sheets: `accent_colour` is `--setting-accent-colour`. */
export function settingProperties(manifest: ThemeManifest, values: SettingValues): string {
  const lines = manifest.settings
    .filter(({ type }) => type === 'colour' || type === 'number')
    .map(({ key }) => `--setting-${key.replaceAll('_', '-')}:${String(values[key])};`);
  return lines.length === 0 ? '' : `:root{${lines.join('')}}\n`;
}

const patterns = new Map<string, IntlMessageFormat>();

/** Fills a "pattern" setting in the site's locale. One that asks for a name it is not given shows as it is written. */
export function fillPattern(
  pattern: string,
  values: Record<string, string | number>,
  locale: string,
): string {
  const key = `${locale} ${pattern}`;
  let format = patterns.get(key);
  if (!format) {
    format = new IntlMessageFormat(pattern, locale);
    patterns.set(key, format);
  }
  try {
    const result = format.format(values);
    return Array.isArray(result) ? result.join('') : String(result);
  } catch {
    // The only error left to a pattern that parses: a name that is not among the values.
    return pattern;
  }
}
