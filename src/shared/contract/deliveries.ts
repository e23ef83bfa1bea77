/** Sending pieces to destinations, and what became of them there. */
import { z } from 'zod';
import { deliveryConflictSchema, deliveryEventSchema, deliverySchema } from '../model/delivery';
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
  /** Theirs stays, or is brought back where it had been overwritten. The next export asks again. */
  keepTheirs: procedure.input(whereSchema).output(z.object({ jobId: z.string().nullable() })),
  /** After the post was trashed or deleted there: exports the piece as a new post. */
  exportAsNew: procedure.input(whereSchema.extend(confirmedSchema.shape)).output(startedSchema),
};
