/** A piece's page compared with the page that a site really shows. Schemas and types only. */
import { z } from 'zod';

/** What part of a page a region is; `body` regions are numbered in reading order. */
export const regionKindSchema = z.enum([
  'kicker',
  'category',
  'headline',
  'standfirst',
  'date',
  'caption',
  'credit',
  'body',
  'author',
  'disclaimer',
  'call',
  'source',
]);
export type RegionKind = z.infer<typeof regionKindSchema>;

/** Left, top, width and height in CSS pixels. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** A stretch of words: in both, only on the desk's page, or only on the site's. */
export const wordsSchema = z.object({ where: z.enum(['both', 'ours', 'theirs']), text: z.string() });
export type Words = z.infer<typeof wordsSchema>;

export const regionSchema = z.object({
  /** Unique within a comparison, such as `body-3`. */
  id: z.string(),
  kind: regionKindSchema,
  found: z.boolean(),
  /** Changes by itself (dates, counts): shown, and left out of the score. */
  masked: z.boolean(),
  /** How much of the words is the same, 0 to 1. */
  text: z.number(),
  /** How much of what is drawn is the same in the pictures, 0 to 1; null where nobody took pictures. */
  pixels: z.number().nullable(),
  words: z.array(wordsSchema),
  ours: boxSchema.nullable(),
  theirs: boxSchema.nullable(),
});
export type Region = z.infer<typeof regionSchema>;

export const comparisonSchema = z.object({
  id: z.string(),
  pieceId: z.string(),
  /** A destination's id, or null where a bare address was given. */
  destinationId: z.string().nullable(),
  url: z.string(),
  at: z.string(),
  /** Width in CSS pixels at which both pages were drawn. */
  width: z.number().int(),
  /** Of the words of all regions that are not masked, 0 to 1. */
  score: z.number(),
  regions: z.array(regionSchema),
  /** What stands within the article there and not on the desk's page; advertisements and counts left out. */
  extras: z.array(z.string()),
  /** The site's page is built otherwise than when it was last compared. */
  templateMoved: z.boolean(),
  /** Why there are no pictures; null where there are. An error code. */
  withoutPictures: z.string().nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A line of the history. */
export const comparisonRowSchema = comparisonSchema.omit({ regions: true, extras: true });
export type ComparisonRow = z.infer<typeof comparisonRowSchema>;
