/** Pieces as text and as files. */
import { z } from 'zod';
import { findingSchema } from '../model/checks';
import { bytesSchema, procedure } from './base';

const warningSchema = z.object({
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const fileExports = {
  text: procedure
    .input(z.object({ id: z.string(), format: z.enum(['json', 'html', 'markdown', 'text']) }))
    .output(z.object({ name: z.string(), text: z.string(), warnings: z.array(warningSchema) })),
  /** One file to hand over, a zip where pictures go with the text. `carried` names what is in it, the text first. */
  bundle: procedure.input(z.object({ id: z.string(), format: z.enum(['html', 'markdown']) })).output(
    z.object({
      name: z.string(),
      bytes: bytesSchema,
      carried: z.array(z.string()),
      warnings: z.array(warningSchema),
    }),
  ),
  /** `directory` is the workstation's own and absolute. `openFindings` are those that would stop publishing. */
  files: procedure
    .input(z.object({ id: z.string(), format: z.enum(['html', 'markdown']), directory: z.string() }))
    .output(
      z.object({
        paths: z.array(z.string()),
        warnings: z.array(warningSchema),
        openFindings: z.array(findingSchema),
      }),
    ),
};
