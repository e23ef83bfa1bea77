/**
 * A theme's manifest: what a site's designer declares and a settings form is generated from. Owns its schema and
 * the errors about it. Must not read files or render.
 */
import { z } from 'zod';
import { AppError } from '../../../shared/model/errors';
import { channelSchema, isTargetChannel } from '../../../shared/model/channels';
import { previewWidthSchema, themeFurnitureSchema, themeSettingSchema } from '../../../shared/model/theme';
import { lineOfPath } from './json-lines';
import { themeBroken } from './theme-error';

export const MANIFEST_FILE = 'manifest.json';

const pathSchema = z
  .string()
  .regex(/^[\w-]+(?:[./][\w-]+)*$/, 'must be a path inside the theme’s folder, such as "css/article.css"');
/** A place with room for so many lines, which the preview tells about. Sizes are pixels. */
const textRoomSchema = z.strictObject({
  text: z.enum(['headline', 'standfirst']),
  /** Where it is, in a designer's words: "Lead card on a phone". */
  label: z.string().min(1).max(100),
  width: z.number().positive(),
  size: z.number().positive(),
  face: z.enum(['sans', 'serif']).default('sans'),
  bold: z.boolean().default(false),
  /** How much wider than Arial or Times the theme's own face is. */
  scale: z.number().min(0.5).max(2).default(1),
  lines: z.int().positive(),
  /** Whether the style sheet cuts what is beyond, or the lines go on. */
  cut: z.boolean().default(false),
});
export type TextRoom = z.infer<typeof textRoomSchema>;
const drawingSchema = z.strictObject({
  template: pathSchema,
  styles: z.array(pathSchema),
  rooms: z.array(textRoomSchema).default([]),
});

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
    widths: z.array(previewWidthSchema).min(1),
    /** A theme has at least the article; a channel it leaves out is drawn in a built-in way, where there is one. */
    channels: z.partialRecord(channelSchema, drawingSchema),
    settings: z.array(themeSettingSchema),
    lists: themeFurnitureSchema.shape.lists.default([]),
    social: themeFurnitureSchema.shape.social.default([]),
    menus: themeFurnitureSchema.shape.menus.default([]),
    fields: themeFurnitureSchema.shape.fields.default([]),
    authorFields: themeFurnitureSchema.shape.authorFields.default([]),
  })
  .superRefine((manifest, context) => {
    for (const channel of Object.keys(manifest.channels)) {
      if (!manifest.channels.article || !isTargetChannel(channel)) continue;
      context.addIssue({
        code: 'custom',
        path: ['channels', channel],
        message: `"${channel}" is drawn as its target draws it, whatever the theme`,
      });
    }
    for (const part of ['settings', 'lists', 'social', 'menus', 'fields', 'authorFields'] as const) {
      const keys = manifest[part].map(({ key }) => key);
      keys.forEach((key, index) => {
        if (keys.indexOf(key) === index) return;
        context.addIssue({
          code: 'custom',
          path: [part, index, 'key'],
          message: `"${key}" is there twice`,
        });
      });
    }
  });
export type ThemeManifest = z.infer<typeof manifestSchema>;

/** The manifest in `source`, or theme-broken with the line that is wrong. */
export function parseManifest(theme: string, source: string): ThemeManifest {
  const read = readManifest(theme, source);
  if (read.manifest) return read.manifest;
  throw read.problem;
}

/** The manifest, or the first and all of what is wrong with it. Throws theme-broken for what is no JSON. */
export function readManifest(
  theme: string,
  source: string,
): { manifest: ThemeManifest } | { manifest: null; problem: AppError; problems: AppError[] } {
  const result = manifestSchema.safeParse(parseJson(theme, source));
  if (result.success) return { manifest: result.data };
  const problems = result.error.issues.map(({ path, message }) =>
    themeBroken(
      { theme, file: MANIFEST_FILE, line: lineOfPath(source, path) },
      'preview.theme.manifest',
      { path: path.length === 0 ? '/' : path.join('.'), reason: message },
      result.error,
    ),
  );
  return { manifest: null, problem: problems[0] ?? new AppError('internal'), problems };
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
