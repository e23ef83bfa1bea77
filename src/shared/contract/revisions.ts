/** A piece's revisions: what was kept of it, bringing it back, and what differs between two of them. */
import { z } from 'zod';
import {
  comparedPointSchema,
  comparedSuggestionsSchema,
  comparedVersionsSchema,
  revisionSchema,
  stepKindSchema,
  versionOfPieceSchema,
} from '../model/revision';
import { byIdSchema, bytesSchema, procedure } from './base';

const oneSchema = byIdSchema.extend({ number: z.int() });
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
      byIdSchema.extend({
        from: comparedPointSchema,
        to: comparedPointSchema,
        suggestions: comparedSuggestionsSchema.default('taken'),
      }),
    )
    .output(comparedVersionsSchema),
  /** The words of one side of a comparison, without what is suggested or commented. */
  text: procedure
    .input(byIdSchema.extend({ point: comparedPointSchema }))
    .output(versionOfPieceSchema.pick({ root: true })),
  /** Thins out now what housekeeping would thin out later. */
  thin: procedure.output(z.object({ removed: z.int() })),
};
