/**
 * What is remembered of one piece at one WordPress site, from step to step and from export to export. Plain data,
 * stored as JSON with the delivery. Owns its form only.
 */
import { z } from 'zod';

/** The fields of a post that exports look after, as the site gave them. */
export const versionSchema = z.object({
  /** HTML. */
  title: z.string(),
  content: z.string(),
  excerpt: z.string(),
  slug: z.string(),
  status: z.string(),
  author: z.number().int(),
  comments: z.string(),
  categories: z.array(z.number().int()),
  tags: z.array(z.number().int()),
  /** UTC without a zone letter; null where the desk set no date, since an undated draft's moves by itself. */
  date: z.string().nullable(),
  /** Id of the featured image, 0 for none, and its words in the site's library. */
  featured: z.number().int(),
  leadAlt: z.string(),
  leadCaption: z.string(),
});
export type Version = z.infer<typeof versionSchema>;

const siteNameSchema = z.object({ name: z.string(), slug: z.string() });
export type SiteName = z.infer<typeof siteNameSchema>;
const namesSchema = z.record(z.string(), siteNameSchema);

/** What the site calls what versions name by number, by that number; as far as it was asked. */
export const siteNamesSchema = z.object({
  categories: namesSchema,
  tags: namesSchema,
  authors: namesSchema,
});
export type SiteNames = z.infer<typeof siteNamesSchema>;

/** Two versions of a post that a person must choose between. */
export const conflictSchema = z.object({
  /** `changed`: theirs stands on the site. `slipped`: ours does, and theirs, saved in the moment before, is a revision. */
  kind: z.enum(['changed', 'slipped']),
  fields: z.array(versionSchema.keyof()),
  /** What both came from, as last read back; null where that is not known. */
  base: versionSchema.nullable(),
  mine: versionSchema,
  theirs: versionSchema,
  names: siteNamesSchema.default({ categories: {}, tags: {}, authors: {} }),
  /** When theirs was saved, by the site's clock, UTC. */
  savedAt: z.string(),
  /** Fingerprint of what stands on the site: an editor who decides against it says so with this. */
  seen: z.string(),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const memorySchema = z.object({
  postId: z.number().int().nullable(),
  /** A creation was sent and its answer never seen: there may be a post that we do not know. */
  uncertain: z.boolean(),
  /** By sha-256. */
  images: z.record(
    z.string(),
    z.object({
      id: z.number().int(),
      url: z.string(),
      /** Of what the site serves, in pixels, where it says so. */
      size: z.object({ width: z.number().int(), height: z.number().int() }).optional(),
    }),
  ),
  /** Pictures that are being uploaded or were, with an answer never seen, by sha-256: there may be files that we do not know. */
  uploading: z.array(z.string()).default([]),
  /** The post as it stood after our last write. */
  base: versionSchema.nullable(),
  /** What was last sent for it. */
  sent: versionSchema.partial().nullable(),
  /** What a write set out to make of it, until its answer was seen. */
  attempted: versionSchema.nullable(),
  /** The site's `modified_gmt` at that time. For people only: it has whole seconds and can go backwards. */
  modifiedAt: z.string().nullable(),
  conflict: conflictSchema.nullable(),
});
export type WordPressMemory = z.infer<typeof memorySchema>;

export const EMPTY_MEMORY: WordPressMemory = {
  postId: null,
  uncertain: false,
  images: {},
  uploading: [],
  base: null,
  sent: null,
  attempted: null,
  modifiedAt: null,
  conflict: null,
};
