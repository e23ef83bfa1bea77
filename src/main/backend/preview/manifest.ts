/**
 * A theme's manifest: what a site's designer declares and a settings form is generated from. Owns its schema and
 * the errors about it. Must not read files or render.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { lineOfPath } from './json-lines';
import { themeBroken } from './theme-error';

export const MANIFEST_FILE = 'manifest.json';

const keySchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores');
const pathSchema = z
  .string()
  .regex(/^[\w-]+(?:[./][\w-]+)*$/, 'must be a path inside the theme’s folder, such as "css/article.css"');
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#8c1d2f"');
export const patternSchema = z.string().max(500).refine(isPattern, 'must be a message in ICU MessageFormat');

const settingBase = {
  key: keySchema,
  label: z.string().min(1).max(200),
  help: z.string().max(500).optional(),
};
const settingSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...settingBase, type: z.literal('text'), default: z.string().max(500) }),
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
export type ThemeSetting = z.infer<typeof settingSchema>;

const channelSchema = z.strictObject({ template: pathSchema, styles: z.array(pathSchema) });

export const manifestSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
      .max(60),
    title: z.string().min(1).max(100),
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a version such as "1.0.0"'),
    description: z.string().max(500).optional(),
    licence: z.string().max(200).optional(),
    /** Widths the preview offers, narrowest first. */
    widths: z.array(z.strictObject({ label: z.string().min(1), pixels: z.int().min(240).max(3840) })).min(1),
    channels: z.strictObject({ article: channelSchema }),
    settings: z.array(settingSchema),
  })
  .superRefine((manifest, context) => {
    const seen = new Set<string>();
    manifest.settings.forEach(({ key }, index) => {
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: ['settings', index, 'key'],
          message: `"${key}" is there twice`,
        });
      }
      seen.add(key);
    });
  });
export type ThemeManifest = z.infer<typeof manifestSchema>;
export type Channel = keyof ThemeManifest['channels'];

/** The manifest in `source`, or theme-broken with the line that is wrong. */
export function parseManifest(theme: string, source: string): ThemeManifest {
  const result = manifestSchema.safeParse(parseJson(theme, source));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw themeBroken(
    { theme, file: MANIFEST_FILE, line: lineOfPath(source, path) },
    'preview.theme.manifest',
    { path: path.length === 0 ? '/' : path.join('.'), reason: issue?.message ?? '' },
    result.error,
  );
}

function parseJson(theme: string, source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The engine names the line, except where the text just ends.
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? source.trimEnd().split('\n').length);
    throw themeBroken({ theme, file: MANIFEST_FILE, line }, 'preview.theme.json', { reason }, error);
  }
}

function isPattern(text: string): boolean {
  try {
    new IntlMessageFormat(text, 'en');
    return true;
  } catch {
    // The constructor throws on exactly the texts that are no patterns.
    return false;
  }
}
