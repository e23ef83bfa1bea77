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
  list: procedure.output(z.array(mediaSchema)),
};
