/** Pieces as text and as files. */
import { z } from 'zod';
import { procedure } from './base';

const warningSchema = z.object({ message: z.string(), params: z.record(z.string(), z.unknown()) });

export const fileExports = {
  text: procedure
    .input(z.object({ id: z.string(), format: z.enum(['json', 'html', 'markdown', 'text']) }))
    .output(z.object({ name: z.string(), text: z.string(), warnings: z.array(warningSchema) })),
  /** `directory` is the workstation's own and absolute. */
  files: procedure
    .input(z.object({ id: z.string(), format: z.enum(['html', 'markdown']), directory: z.string() }))
    .output(z.object({ paths: z.array(z.string()), warnings: z.array(warningSchema) })),
};
