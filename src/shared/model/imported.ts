/** What an importer hands over: text, fields by name (not yet matched to the desk's ids), and its report. */
import { z } from 'zod';
import type { RootJSON } from '../document/json';

/** One line of an import report. `what` names a field or part in the catalogue (`import.part.*`). */
export const recognisedSchema = z.object({ what: z.string(), text: z.string() });
export const droppedSchema = z.object({
  /** Kind of furniture or reason, a key under `import.dropped.*`. */
  what: z.string(),
  text: z.string(),
  /** How many lines or elements it stands for. */
  count: z.number().int(),
});
export type Recognised = z.infer<typeof recognisedSchema>;
export type Dropped = z.infer<typeof droppedSchema>;

export interface ImportedPiece {
  /** Complete: headline, standfirst (empty if none was found), lead figure if any, body. Blocks carry no bid yet. */
  root: RootJSON;
  language: string | null;
  category: string | null;
  tags: string[];
  /** Publication moment, ISO 8601 UTC; date-only sources give midnight UTC. */
  publishedAt: string | null;
  authors: { name: string; bio: string }[];
  disclaimer: string | null;
  /** Call for contributions, whole text. */
  call: string | null;
  contactEmails: string[];
  source: { name: string; url: string } | null;
  canonical: string | null;
  slug: string | null;
  kicker: string | null;
  siteName: string | null;
  recognised: Recognised[];
  dropped: Dropped[];
}
