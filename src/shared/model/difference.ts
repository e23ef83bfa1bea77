/** How a piece differs from the version of it that a destination holds, or from what is suggested in it: what the preview draws and lists. */
import { z } from 'zod';

export const WORD_CHANGES = ['same', 'inserted', 'deleted', 'format'] as const;

/** Words in a row with what happened to them; long stretches that are the same are shortened to "…". */
export const changedWordsSchema = z.array(z.object({ text: z.string(), change: z.enum(WORD_CHANGES) }));
export type ChangedWords = z.infer<typeof changedWordsSchema>;

/** Fields that are compared with what is suggested for them only: a destination does not tell them all. */
export const PAGE_FIELDS = [
  'kicker',
  'categories',
  'tags',
  'language',
  'contacts',
  'canonical',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'newsletterHeadline',
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

export const CHANGED_PARTS = [
  'headline',
  'standfirst',
  'lead',
  'paragraph',
  'heading',
  'quote',
  'pull-quote',
  'list',
  'figure',
  'slug',
  'date',
  'author',
  'disclaimer',
  'call',
  'source',
  ...PAGE_FIELDS,
] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

export const pageChangeSchema = z.object({
  /** Its place on the page carries it as `data-change-at`. */
  id: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  /** Stands elsewhere in the text than it did; it may be changed as well. */
  moved: z.boolean(),
  part: z.enum(CHANGED_PARTS),
  /** Which of its kind, from 1; null where there is one alone. */
  number: z.int().nullable(),
  words: changedWordsSchema,
  /** How many words it has. */
  count: z.int(),
});
export type PageChange = z.infer<typeof pageChangeSchema>;

/** A version of a piece that a destination is known to hold. */
export const liveVersionSchema = z.object({
  destinationId: z.string(),
  destination: z.string(),
  /** When it was last sent or read there, ISO 8601 UTC. */
  at: z.string().nullable(),
  /** Whether readers see it; a draft there is compared all the same. */
  published: z.boolean(),
});
export type LiveVersion = z.infer<typeof liveVersionSchema>;

export const pageDifferenceSchema = z.object({
  /** Null where the piece is held against what is suggested in it. */
  live: liveVersionSchema.nullable(),
  changes: z.array(pageChangeSchema),
});
export type PageDifference = z.infer<typeof pageDifferenceSchema>;
