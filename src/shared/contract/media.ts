/** Pictures: taken in by content, described, shown. Their bytes are fetched from the host under /media/<sha>. */
import { z } from 'zod';
import { mediaSchema, pictureFocusSchema } from '../model/desk';
import { bytesSchema, doneSchema, procedure } from './base';

export const media = {
  add: procedure.input(z.object({ name: z.string().max(500), bytes: bytesSchema })).output(mediaSchema),
  get: procedure.input(z.object({ sha: z.string() })).output(mediaSchema),
  setFocus: procedure
    .input(z.object({ sha: z.string(), focus: pictureFocusSchema.nullable() }))
    .output(doneSchema),
  setRights: procedure
    .input(
      z.object({
        sha: z.string(),
        licence: z.string().max(500),
        /** The last day, YYYY-MM-DD. */
        usableUntil: z.iso.date().nullable(),
      }),
    )
    .output(doneSchema),
  /** What this desk has written as licences, most used first. */
  licences: procedure.output(z.array(z.string())),
  list: procedure.output(z.array(mediaSchema)),
};
