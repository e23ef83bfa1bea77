/**
 * The fields of a piece beside its text, as every reader sees them. In the piece's Y.Doc they are one entry
 * each in `meta` (sets: one key a member; see document/ydoc.ts). Schemas and types only.
 */
import { z } from 'zod';
import { idSchema } from './desk';
import { workflowStateSchema, pieceStatusSchema, deliveryStateSchema } from './workflow-schema';

/** A moment with the zone an editor chose it in. `at` is ISO 8601 UTC, `zone` an IANA name. */
export const zonedTimeSchema = z.object({ at: z.iso.datetime(), zone: z.string() });
export type ZonedTime = z.infer<typeof zonedTimeSchema>;

export const pieceMetaSchema = z.object({
  /** BCP 47. */
  language: z.string(),
  slug: z.string(),
  kicker: z.string(),
  seoTitle: z.string(),
  seoDescription: z.string(),
  socialTitle: z.string(),
  socialDescription: z.string(),
  /** sha-256 of the image for social cards, or null for the lead image. */
  socialImage: z.string().nullable(),
  newsletterHeadline: z.string(),
  canonical: z.string(),
  publishAt: zonedTimeSchema.nullable(),
  deadline: zonedTimeSchema.nullable(),
  embargo: zonedTimeSchema.nullable(),
  commentsOpen: z.boolean(),
  /** Whether the site marks it as opinion. News that stands in lists beside opinion is not marked. */
  opinion: z.boolean(),
  noteToDesk: z.string(),
  /** Preset ids, or null. */
  disclaimer: z.string().nullable(),
  call: z.string().nullable(),
  source: z.string().nullable(),
  /** Where this very piece stood first. */
  sourceUrl: z.string(),
  /** The source's note as it stood on the page it came from; it may name nobody. */
  sourceNote: z.string(),
  /** Addresses that readers of this piece may write to. */
  contacts: z.array(z.string()),
  /** Category ids; the primary one first. */
  categories: z.array(idSchema),
  tags: z.array(idSchema),
  /** Author ids in byline order. */
  authors: z.array(idSchema),
  /** What the site's theme asks of a piece beside all this ("Translated by"), by the theme's own keys. */
  siteFields: z.record(z.string(), z.string()),
  workflow: workflowStateSchema,
  /** Person id, or null. */
  assignee: z.string().nullable(),
  /** Findings set aside by hand ("stet"): finding key → reason. */
  stet: z.record(z.string(), z.string()),
});
export type PieceMeta = z.infer<typeof pieceMetaSchema>;

export const EMPTY_META: PieceMeta = {
  language: 'en-GB',
  slug: '',
  kicker: '',
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  socialDescription: '',
  socialImage: null,
  newsletterHeadline: '',
  canonical: '',
  publishAt: null,
  deadline: null,
  embargo: null,
  commentsOpen: true,
  opinion: true,
  noteToDesk: '',
  disclaimer: null,
  call: null,
  source: null,
  sourceUrl: '',
  sourceNote: '',
  contacts: [],
  categories: [],
  tags: [],
  authors: [],
  siteFields: {},
  workflow: 'draft',
  assignee: null,
  stet: {},
};

/** One row of the desk's list. */
export const pieceRowSchema = z.object({
  id: idSchema,
  headline: z.string(),
  standfirst: z.string(),
  language: z.string(),
  /** Names as the list shows them, already joined through redirects. */
  category: z.string().nullable(),
  categoryIds: z.array(idSchema),
  tagIds: z.array(idSchema),
  byline: z.string(),
  workflow: workflowStateSchema,
  status: pieceStatusSchema,
  delivery: deliveryStateSchema,
  assignee: z.string().nullable(),
  /** Who that is, where it is somebody of the desk. */
  holder: z.object({ name: z.string(), initials: z.string() }).nullable(),
  /** Flagged for a lawyer. */
  legal: z.boolean(),
  words: z.number().int(),
  deadline: z.string().nullable(),
  publishAt: z.string().nullable(),
  createdAt: z.string(),
  editedAt: z.string(),
  /** sha-256 of the lead image, or null. */
  lead: z.string().nullable(),
  sample: z.boolean(),
});
export type PieceRow = z.infer<typeof pieceRowSchema>;
