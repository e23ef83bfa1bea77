/** Pieces: the list, one piece's document, and changes to many at once. */
import { z } from 'zod';
import type { RootJSON } from '../document/json';
import { errorDataSchema } from '../model/error-schema';
import { pieceMetaSchema, pieceRowSchema, zonedTimeSchema } from '../model/piece';
import { pieceStatusSchema, workflowStateSchema } from '../model/workflow-schema';
import { QUERY_NOTES } from '../text/query';
import { byIdSchema, bytesSchema, doneSchema, procedure } from './base';

export const pieceSortSchema = z.enum([
  'edited',
  'deadline',
  'headline',
  'words',
  'status',
  'category',
  'published',
  'relevance',
]);
export type PieceSort = z.infer<typeof pieceSortSchema>;

export const pieceListInputSchema = z.object({
  /** The search language: words, "phrases", prefix*, status: category: author: tag: before: after: … and -negation. */
  query: z.string().max(2000).default(''),
  /** The query is still being written: its last word may go on. */
  typing: z.boolean().default(false),
  /** Narrowing by the library pane, beside the query. */
  status: pieceStatusSchema.nullable().default(null),
  category: z.string().nullable().default(null),
  mine: z.boolean().default(false),
  sort: pieceSortSchema.default('edited'),
  descending: z.boolean().default(true),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export type PieceListInput = z.infer<typeof pieceListInputSchema>;

/** Text with the matched stretches marked, in order. */
export const snippetSchema = z.array(z.object({ text: z.string(), match: z.boolean() }));
export type Snippet = z.infer<typeof snippetSchema>;

export const listedPieceSchema = pieceRowSchema.extend({ snippet: snippetSchema.nullable() });
export type ListedPiece = z.infer<typeof listedPieceSchema>;

/** What of a query could not be understood and was left out; words under `search.note.*`. */
export const queryNoteSchema = z.object({ code: z.enum(QUERY_NOTES), text: z.string() });

export const suggestionSchema = z.object({ insert: z.string(), text: z.string() });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** A partial change to the fields of many pieces. Sets are added to and taken from, not replaced. */
export const bulkChangeSchema = z.object({
  workflow: workflowStateSchema.optional(),
  assignee: z.string().nullable().optional(),
  deadline: zonedTimeSchema.nullable().optional(),
  primaryCategory: z.string().optional(),
  addCategories: z.array(z.string()).optional(),
  removeCategories: z.array(z.string()).optional(),
  addTags: z.array(z.string()).optional(),
  removeTags: z.array(z.string()).optional(),
});
export type BulkChange = z.infer<typeof bulkChangeSchema>;

const metaPatchSchema = pieceMetaSchema.partial();
export const pieceMetaChangeSchema = z.object({ id: z.string(), meta: metaPatchSchema });

export const pieces = {
  list: procedure.input(pieceListInputSchema).output(
    z.object({
      rows: z.array(listedPieceSchema),
      total: z.number().int(),
      notes: z.array(queryNoteSchema),
      milliseconds: z.number(),
    }),
  ),
  /** What may stand at the caret of a query; a suggestion's `insert` replaces the stretch. */
  suggest: procedure
    .input(z.object({ query: z.string().max(2000), caret: z.number().int().min(0) }))
    .output(
      z.object({ start: z.number().int(), end: z.number().int(), suggestions: z.array(suggestionSchema) }),
    ),
  counts: procedure.output(
    z.object({
      all: z.number().int(),
      mine: z.number().int(),
      byStatus: z.record(pieceStatusSchema, z.number().int()),
      /** Pieces in the category or below it, spiked ones left out. */
      byCategory: z.record(z.string(), z.number().int()),
      sample: z.number().int(),
    }),
  ),
  /** Its text is read, not written: without what is only suggested. */
  get: procedure.input(byIdSchema).output(
    z.object({
      row: pieceRowSchema,
      meta: pieceMetaSchema,
      root: z.custom<RootJSON>((value) => typeof value === 'object'),
    }),
  ),
  create: procedure
    .input(
      z.object({
        headline: z.string().max(1000).default(''),
        language: z.string().optional(),
        category: z.string().nullable().default(null),
      }),
    )
    .output(z.object({ id: z.string() })),
  /** The whole document to edit. `readOnly` says why it must not be edited, if so. */
  open: procedure
    .input(byIdSchema)
    .output(z.object({ state: bytesSchema, seq: z.number().int(), readOnly: errorDataSchema.nullable() })),
  /**
   * Appends an update; answers once it is on disk. `client` comes back in the change log, so the sender knows its own.
   * Fails with workflow-only where it changes how the piece is handled. An approved piece whose words it changes is in
   * review again.
   */
  push: procedure
    .input(z.object({ id: z.string(), update: bytesSchema, client: z.string() }))
    .output(z.object({ seq: z.number().int() })),
  updatesSince: procedure
    .input(z.object({ id: z.string(), seq: z.number().int() }))
    .output(z.object({ updates: z.array(bytesSchema), seq: z.number().int() })),
  /** Answers with what is needed to undo it through `applyMeta`. */
  bulk: procedure
    .input(z.object({ ids: z.array(z.string()).min(1).max(20_000), change: bulkChangeSchema }))
    .output(z.object({ changed: z.number().int(), undo: z.array(pieceMetaChangeSchema) })),
  applyMeta: procedure
    .input(z.object({ changes: z.array(pieceMetaChangeSchema).max(20_000) }))
    .output(doneSchema),
  /** Only spiked pieces can be deleted for good. */
  deleteForGood: procedure
    .input(z.object({ ids: z.array(z.string()).min(1) }))
    .output(z.object({ deleted: z.number().int() })),
};
