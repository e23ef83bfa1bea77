/** A piece's revisions: what was kept of it, bringing it back, and what differs between two of them. */
import { z } from 'zod';
import {
  comparedPointSchema,
  comparedSuggestionsSchema,
  comparedVersionsSchema,
  readFileSchema,
  revisionSchema,
  rootSchema,
  stepKindSchema,
  versionOfPieceSchema,
} from '../model/revision';
import { byIdSchema, bytesSchema, procedure } from './base';

const oneSchema = byIdSchema.extend({ number: z.int() });
/** The text that the point "file" is about, as `readFile` gave it. */
const withFileSchema = byIdSchema.extend({ file: rootSchema.optional() });
/** Null where nothing had changed since the last one, and so nothing new was kept. */
const keptSchema = z.object({ number: z.int().nullable() });

export const revisions = {
  /** Newest first. */
  list: procedure.input(byIdSchema).output(z.array(revisionSchema)),
  get: procedure.input(oneSchema).output(versionOfPieceSchema.extend({ revision: revisionSchema })),
  /**
   * Keeps the piece as it is, or as `state` (an update with the whole document) has it: an editor that is about to change
   * much sends it along, since what it does next is on its way already.
   */
  keep: procedure
    .input(
      byIdSchema.extend({
        kind: stepKindSchema,
        state: bytesSchema.optional(),
        origin: z.string().max(200).optional(),
      }),
    )
    .output(keptSchema),
  /** Names a revision, or the piece as it is now (null). "" takes a name away. */
  name: procedure
    .input(byIdSchema.extend({ number: z.int().nullable(), name: z.string().trim().max(200) }))
    .output(z.object({ number: z.int() })),
  /** Lays a revision, or one block of it, over the piece: an edit, and itself a revision. Fails with piece-approved. */
  restore: procedure
    .input(oneSchema.extend({ block: z.string().nullable().default(null) }))
    .output(keptSchema),
  compare: procedure
    .input(
      withFileSchema.extend({
        from: comparedPointSchema,
        to: comparedPointSchema,
        suggestions: comparedSuggestionsSchema.default('taken'),
      }),
    )
    .output(comparedVersionsSchema),
  /** The words of one side of a comparison, without what is suggested or commented. */
  text: procedure
    .input(withFileSchema.extend({ point: comparedPointSchema }))
    .output(versionOfPieceSchema.pick({ root: true })),
  /** A Word file as a text to compare with. Throws docx-unreadable, file-too-large, document-unreadable. */
  readFile: procedure
    .input(z.object({ name: z.string().max(500), bytes: bytesSchema }))
    .output(readFileSchema),
  /** Thins out now what housekeeping would thin out later. */
  thin: procedure.output(z.object({ removed: z.int() })),
};
