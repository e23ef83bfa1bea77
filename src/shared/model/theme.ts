/**
 * What a theme lets a site set, as its manifest declares it: the settings form is made from this. Owns the forms of a
 * declaration; the rest of a manifest, and whether a value fits, is the preview's matter.
 */
import { z } from 'zod';
import { isMessagePattern } from '../text/message-pattern';
import { errorDataSchema } from './error-schema';
import { listKeySchema, listSchema } from './list';

export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#8c1d2f"');
export const patternSchema = z
  .string()
  .max(500)
  .refine(isMessagePattern, 'must be a message in ICU MessageFormat');

/** Characters of a text that a site sets for a theme. */
export const TEXT_LIMIT = 2000;
export const linesSchema = z.array(z.string().max(TEXT_LIMIT)).max(50);

const settingBase = {
  key: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores'),
  label: z.string().min(1).max(200),
  help: z.string().max(500).optional(),
  /** Heading of the form under which it stands, together with its neighbours of the same group. */
  group: z.string().min(1).max(100).optional(),
};

export const themeSettingSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...settingBase, type: z.literal('text'), default: z.string().max(TEXT_LIMIT) }),
  /** As many lines as the site likes: points of a box, paragraphs of small print. */
  z.strictObject({ ...settingBase, type: z.literal('lines'), default: linesSchema }),
  /** A text with a number or name in it, such as "{minutes, plural, one {# minute} other {# minutes}}". */
  z.strictObject({ ...settingBase, type: z.literal('pattern'), default: patternSchema }),
  z.strictObject({ ...settingBase, type: z.literal('colour'), default: colourSchema }),
  z.strictObject({ ...settingBase, type: z.literal('toggle'), default: z.boolean() }),
  z
    .strictObject({
      ...settingBase,
      type: z.literal('number'),
      default: z.number(),
      min: z.number(),
      max: z.number(),
    })
    .refine((setting) => setting.default >= setting.min && setting.default <= setting.max, {
      path: ['default'],
      error: 'must lie between "min" and "max"',
    }),
  z
    .strictObject({
      ...settingBase,
      type: z.literal('choice'),
      default: z.string(),
      options: z.array(z.strictObject({ value: z.string(), label: z.string().min(1) })).min(1),
    })
    .refine((setting) => setting.options.some((option) => option.value === setting.default), {
      path: ['default'],
      error: 'must be one of the options',
    }),
]);
export type ThemeSetting = z.infer<typeof themeSettingSchema>;

/** A width that the theme's designer wants pages looked at in. */
export const previewWidthSchema = z.strictObject({
  label: z.string().min(1),
  pixels: z.int().min(240).max(3840),
});
export type PreviewWidth = z.infer<typeof previewWidthSchema>;

/** A place of the page that a site fills: a row of social accounts, a row of links. */
export const themePlaceSchema = z.strictObject({ key: listKeySchema, label: z.string().min(1).max(100) });
export type ThemePlace = z.infer<typeof themePlaceSchema>;

/** A text that the theme's pages want of every piece or author, which nobody else has a field for: "Translated by", how a name is read. */
export const themeFieldSchema = z.strictObject({
  key: listKeySchema,
  label: z.string().min(1).max(100),
  help: z.string().max(500).optional(),
});
export type ThemeField = z.infer<typeof themeFieldSchema>;

/** What of the desk a theme's pages show beside the piece's own text. */
export const themeFurnitureSchema = z.object({
  lists: z.array(listSchema),
  /** Rows of social accounts. */
  social: z.array(themePlaceSchema),
  /** Rows of links. */
  menus: z.array(themePlaceSchema),
  /** What is asked of each piece. */
  fields: z.array(themeFieldSchema),
  /** What is asked of each author. */
  authorFields: z.array(themeFieldSchema),
});
export type ThemeFurniture = z.infer<typeof themeFurnitureSchema>;

/** What trying a theme found. Problems keep it from being shown; warnings do not. */
export interface ThemeReport {
  /** Its folder. */
  name: string;
  problems: ThemeFinding[];
  warnings: ThemeFinding[];
  /** Those that the theme draws itself. */
  channels: string[];
}
export interface ThemeFinding {
  file: string;
  line: number;
  reason: string;
}

/** A theme as a list of themes shows it. One that cannot be used says why and has nothing to set. */
export const themeInfoSchema = z.object({
  /** Its folder. */
  name: z.string(),
  /** Where it lies, for a theme of the desk's own; null for one that comes with the program. */
  folder: z.string().nullable(),
  title: z.string(),
  version: z.string(),
  description: z.string(),
  widths: z.array(previewWidthSchema),
  settings: z.array(themeSettingSchema),
  furniture: themeFurnitureSchema,
  error: errorDataSchema.nullable(),
});
export type ThemeInfo = z.infer<typeof themeInfoSchema>;
