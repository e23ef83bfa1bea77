/** Bringing articles in: a file's bytes or an address, and what the importer made of it. */
import { z } from 'zod';
import { changedSchema, droppedSchema, recognisedSchema } from '../model/imported';
import { bytesSchema, procedure } from './base';

export const importFormatSchema = z.enum(['auto', 'text', 'html', 'markdown', 'json', 'docx']);
export const importResultSchema = z.object({
  id: z.string(),
  recognised: z.array(recognisedSchema),
  changed: z.array(changedSchema),
  dropped: z.array(droppedSchema),
});
export type ImportReport = z.infer<typeof importResultSchema>;

export const imports = {
  file: procedure
    .input(
      z.object({ name: z.string().max(500), bytes: bytesSchema, format: importFormatSchema.default('auto') }),
    )
    .output(importResultSchema),
  url: procedure
    .input(
      z.object({
        url: z.string().max(2000),
        format: importFormatSchema.default('auto'),
        allowLocal: z.boolean().default(false),
      }),
    )
    .output(importResultSchema),
};
