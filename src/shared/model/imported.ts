/** What an importer hands over: text, fields by name (not yet matched to the desk's ids), and its report. */
import { z } from 'zod';
import type { Thread } from '../document/comments/threads';
import type { RootJSON } from '../document/json';
import type { FieldProposal } from '../document/suggestions/fields';
import type { PieceMeta } from './piece';

/** One line of an import report. `what` is the catalogue key of a field or part (`import.part.*`). */
export const recognisedSchema = z.object({ what: z.string(), text: z.string() });
export const droppedSchema = z.object({
  /** Kind of furniture or reason: a catalogue key (`import.dropped.*`, with the parameter `count`). */
  what: z.string(),
  text: z.string(),
  /** How many lines or elements it stands for. */
  count: z.number().int(),
});
export type Recognised = z.infer<typeof recognisedSchema>;
export type Dropped = z.infer<typeof droppedSchema>;
/** What came along in another shape: `import.changed.*`, with the parameter `count`. */
export const changedSchema = droppedSchema;
export type Changed = z.infer<typeof changedSchema>;

export interface ImportedAuthor {
  /** "" where the source only says "The author is …"; the bio then is that whole sentence. */
  name: string;
  /** What follows the name: "is an associate professor at …". */
  bio: string;
}

/**
 * A picture that belongs to the figure at `figureIndex` (counted over all figures of `root` in reading order,
 * from 0) and is not stored yet: an address (http, https or data:) or the sha-256 of a file a desk may hold.
 */
export type ImportedImage = { figureIndex: number } & ({ url: string } | { sha: string });

/** Fields of a piece that a source may give word for word. */
export type ImportedFields = Partial<
  Pick<
    PieceMeta,
    | 'seoTitle'
    | 'seoDescription'
    | 'socialTitle'
    | 'socialDescription'
    | 'newsletterHeadline'
    | 'noteToDesk'
    | 'commentsOpen'
    | 'deadline'
    | 'embargo'
  >
>;

/** What came with the text of a Word file. */
export interface ImportedReview {
  threads: Thread[];
  proposals: FieldProposal[];
  /** Bytes of pictures by the names that figures have for them in `media`; a desk that has one of that sha-256 keeps its own. */
  pictures: Record<string, Uint8Array>;
  /** What people are called whom marks and comments name by an id. All others are named by what they are called. */
  people: Record<string, { name: string; initials: string }>;
}

export interface ImportedPiece {
  /**
   * Complete: headline, standfirst (empty if none was found), lead figure if any, body. Blocks carry no bid yet.
   * Every figure has `media: null`; what is known of its picture stands in `images`.
   */
  root: RootJSON;
  images: ImportedImage[];
  language: string | null;
  /** The primary category, then the others where a source names several. */
  category: string | null;
  moreCategories: string[];
  tags: string[];
  /** Publication moment, ISO 8601 UTC; date-only sources give midnight UTC. */
  publishedAt: string | null;
  authors: ImportedAuthor[];
  disclaimer: string | null;
  /** Call for contributions, whole text. */
  call: string | null;
  contactEmails: string[];
  source: { name: string; url: string } | null;
  /** The source note as it stood ("Source link"), which may name nobody. */
  sourceNote: string | null;
  canonical: string | null;
  slug: string | null;
  kicker: string | null;
  siteName: string | null;
  fields: ImportedFields;
  recognised: Recognised[];
  changed: Changed[];
  dropped: Dropped[];
  review?: ImportedReview;
}
