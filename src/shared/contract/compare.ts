/** Pieces compared with their published pages. Each comparison is a stored job; its outcome names what came of it. */
import { z } from 'zod';
import { comparisonRowSchema, comparisonSchema } from '../model/comparison';
import { byIdSchema, bytesSchema, procedure } from './base';

export const compare = {
  start: procedure
    .input(
      z.object({
        pieceId: z.string(),
        target: z.union([
          z.object({ destinationId: z.string() }),
          z.object({ url: z.string(), allowLocal: z.boolean().default(false) }),
        ]),
        /** Of the window in which both pages are drawn, in CSS pixels. */
        width: z.int().min(240).max(3840).default(1280),
      }),
    )
    .output(z.object({ jobId: z.string() })),
  /** Newest first. */
  history: procedure.input(z.object({ pieceId: z.string() })).output(z.array(comparisonRowSchema)),
  get: procedure.input(byIdSchema).output(comparisonSchema),
  /** WebP; `difference` marks in red what differs. */
  pictures: procedure
    .input(byIdSchema.extend({ region: z.string() }))
    .output(z.object({ ours: bytesSchema, theirs: bytesSchema, difference: bytesSchema })),
};
