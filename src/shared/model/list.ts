/**
 * The lists of pieces that stand on a page beside the piece ("Related posts", "Editor's picks"). A theme declares the
 * ones it shows; a desk changes what is in them. Schemas and types only.
 */
import { z } from 'zod';
import { idSchema } from './desk';

export const listKeySchema = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores');

/** What a site may count its pieces by. */
export const RANKINGS = ['views', 'comments'] as const;

export const listRuleSchema = z.discriminatedUnion('kind', [
  /** The newest that share the piece's primary category, the section that it lies in, its authors or its tags; never the piece itself. */
  z.strictObject({
    kind: z.literal('related'),
    by: z.enum(['category', 'section', 'author', 'tag']).default('category'),
  }),
  /** The newest of these categories and those below them; of all where none is named. */
  z.strictObject({ kind: z.literal('newest'), categories: z.array(idSchema).default([]) }),
  /** As a site ranks its own posts, as last asked; the pieces chosen by hand where no site was asked. */
  z.strictObject({
    kind: z.literal('ranked'),
    destination: idSchema.nullable().default(null),
    by: z.enum(RANKINGS).default('views'),
  }),
  /** Chosen by hand, in that order. */
  z.strictObject({ kind: z.literal('curated') }),
]);
export type ListRule = z.infer<typeof listRuleSchema>;

/** Pieces of one list: as many as the longest box of a site's page has. */
export const LIST_LIMIT = 50;

export const listSchema = z.strictObject({
  key: listKeySchema,
  /** `{category}`, `{section}` (the one above all), `{author}` and `{site}` are filled in. A desk's own list with "" has the theme's title. */
  title: z.string().max(200),
  rule: listRuleSchema,
  count: z.int().min(1).max(LIST_LIMIT),
});
/** How a list is made up: as a theme declares it, or as a desk changed it. */
export type List = z.infer<typeof listSchema>;
