/** Destinations, deliveries and what an export reports. Schemas and their types only. */
import { z } from 'zod';
import { findingSchema } from './checks';
import { errorDataSchema } from './error-schema';
import { deliveryStateSchema } from './workflow-schema';

export const destinationSchema = z.object({
  id: z.string(),
  kind: z.enum(['wordpress']),
  name: z.string(),
  url: z.string(),
  user: z.string(),
  allowInsecure: z.boolean(),
  /** Whether this computer has the password. */
  hasSecret: z.boolean(),
});
export type Destination = z.infer<typeof destinationSchema>;

/** What an account may do at a site, found by asking it. */
export const siteReportSchema = z.object({
  site: z.string(),
  account: z.string(),
  mayWrite: z.boolean(),
  mayUpload: z.boolean(),
  mayMakeCategories: z.boolean(),
  mayPublish: z.boolean(),
});
export type SiteReport = z.infer<typeof siteReportSchema>;

export const exportOutcomeSchema = z.object({
  /** The post's own address, and the one to edit it at. */
  link: z.string(),
  editLink: z.string(),
  /** The site's own word: draft, publish, future … */
  status: z.string(),
  created: z.boolean(),
  /** Whether anything had to be sent. */
  changed: z.boolean(),
  /** Fields of the post that the site stored otherwise than sent. */
  altered: z.array(z.string()),
  /** Fields of the piece that the destination has no place for. */
  notCarried: z.array(z.string()),
  /** Whether the post belongs to the piece's author on the site; null where the piece has none. */
  authorMatched: z.boolean().nullable(),
  /** Catalogue keys with their parameters. */
  warnings: z.array(z.object({ message: z.string(), params: z.record(z.string(), z.unknown()) })),
  /** Whether somebody else's edit met this one; see `deliveries.conflict`. */
  conflict: z.boolean(),
});
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

/** One piece at one destination. */
export const deliverySchema = z.object({
  pieceId: z.string(),
  destinationId: z.string(),
  destination: z.string(),
  state: deliveryStateSchema,
  link: z.string().nullable(),
  editLink: z.string().nullable(),
  sentAt: z.string().nullable(),
  /** The piece was edited since it was last sent. */
  behind: z.boolean(),
  hasConflict: z.boolean(),
  jobId: z.string().nullable(),
  error: errorDataSchema.nullable(),
  updatedAt: z.string(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** What becomes of one hunk. `merged`: the changes of both, where they do not meet. `both`: ours, and theirs behind it. */
export const hunkChoiceSchema = z.enum(['mine', 'theirs', 'both', 'base', 'merged']);
export type HunkChoice = z.infer<typeof hunkChoiceSchema>;

/** One part of a post that was changed on both sides: the same in both, settled by rule, or for a person to choose. */
export const conflictHunkSchema = z.object({
  /** "headline", "standfirst", "lead", "block", a kind of note under the text, or a field of the piece. */
  part: z.string(),
  /** Of a block: the first and the last number in the text, from 1, as the side has it that has any. */
  blocks: z.tuple([z.number().int(), z.number().int()]).nullable(),
  /** As people read it; null where a side does not have it, or it is not known. */
  base: z.string().nullable(),
  mine: z.string().nullable(),
  theirs: z.string().nullable(),
  /** The changes of both; null where they are not put together. */
  merged: z.string().nullable(),
  same: z.boolean(),
  /** What is done unless a person chooses otherwise; null where one must. */
  rule: hunkChoiceSchema.nullable(),
  options: z.array(hunkChoiceSchema),
  /**
   * `look`: only format, links or kinds of block differ. `words-only`: theirs is a block the desk has none of, and would
   * leave its words alone. `stays-there`: theirs is left as it is on the site, and the piece keeps its own. `own-field`: it
   * follows from fields of the piece and is changed there.
   */
  note: z.enum(['look', 'words-only', 'stays-there', 'own-field']).nullable(),
});
export type ConflictHunk = z.infer<typeof conflictHunkSchema>;

export const deliveryConflictSchema = z.object({
  /** `changed`: theirs stands there, nothing was overwritten. `slipped`: theirs came in the moment before our write. */
  kind: z.enum(['changed', 'slipped']),
  /** In reading order; fields of the piece last. */
  hunks: z.array(conflictHunkSchema),
  savedAt: z.string(),
  /** Names what stands there: sent back with the decision, so that nothing unseen is overwritten. */
  seen: z.string(),
  /** Names these hunks: choices are about them and no others. */
  token: z.string(),
});
export type DeliveryConflict = z.infer<typeof deliveryConflictSchema>;

/** What was known to be wrong when a piece was sent all the same. */
export const sentFindingsSchema = z.array(
  findingSchema.pick({ rule: true, key: true, message: true, params: true }),
);

/** One line of what was done with a piece at a destination, and by whom. */
export const deliveryEventSchema = z.object({
  at: z.string(),
  /** Person id, or null before anybody gave a name. */
  person: z.string().nullable(),
  device: z.string(),
  what: z.enum([
    'export',
    'take-mine',
    'keep-theirs',
    'merge',
    'export-as-new',
    'done',
    'failed',
    'cancelled',
  ]),
  /** For what was asked: the findings left open. For "done": the outcome. For "failed": the error. */
  detail: z.unknown(),
});
export type DeliveryEvent = z.infer<typeof deliveryEventSchema>;
