/** Sending pieces to destinations, and what became of them there. */
import { z } from 'zod';
import {
  deliveryConflictSchema,
  deliveryEventSchema,
  deliverySchema,
  hunkChoiceSchema,
} from '../model/delivery';
import { procedure } from './base';

const whereSchema = z.object({ pieceId: z.string(), destinationId: z.string() });
/** Confirmed: open findings that stop publishing are recorded with the draft. Without it they stop the export. */
const confirmedSchema = z.object({ confirmed: z.boolean().default(false) });
const startedSchema = z.object({ jobId: z.string() });

export const deliveries = {
  byPiece: procedure.input(z.object({ pieceId: z.string() })).output(z.array(deliverySchema)),
  /** Oldest first. */
  history: procedure.input(whereSchema).output(z.array(deliveryEventSchema)),
  /** Sends the piece as it is now. Fails with blocked-by-checks until that is confirmed. */
  export: procedure.input(whereSchema.extend(confirmedSchema.shape)).output(startedSchema),
  conflict: procedure.input(whereSchema).output(deliveryConflictSchema),
  /** Mine over theirs, as seen in `conflict`. What stands there now must be what was seen. */
  takeMine: procedure
    .input(whereSchema.extend(confirmedSchema.shape).extend({ seen: z.string() }))
    .output(startedSchema),
  /**
   * Decided hunk by hunk, one choice each (null: by rule): the piece becomes that, after a revision of what it was and one of
   * what stands there, and is sent as with `takeMine`. Fails with piece-approved where that changes such a piece’s text.
   */
  merge: procedure
    .input(
      whereSchema.extend({
        seen: z.string(),
        token: z.string(),
        choices: z.array(hunkChoiceSchema.nullable()).max(20_000),
      }),
    )
    .output(startedSchema),
  /** Theirs stays, or is brought back where it had been overwritten. The next export asks again. */
  keepTheirs: procedure.input(whereSchema).output(z.object({ jobId: z.string().nullable() })),
  /** After the post was trashed or deleted there: exports the piece as a new post. */
  exportAsNew: procedure.input(whereSchema.extend(confirmedSchema.shape)).output(startedSchema),
};
