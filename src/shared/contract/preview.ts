/** Pages as the site will show them. */
import { z } from 'zod';
import { procedure } from './base';

export const previewAnswerSchema = z.object({
  /** The whole document, for a file or a frame of its own. */
  html: z.string(),
  /** The same in parts, for a frame that is patched. */
  root: z.object({ lang: z.string(), dir: z.string(), class: z.string() }),
  head: z.string(),
  body: z.string(),
  warnings: z.array(z.object({ message: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
});
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

export const preview = {
  render: procedure
    .input(
      z.object({
        id: z.string(),
        channel: z.enum(['article']).default('article'),
        scheme: z.enum(['auto', 'light', 'dark']).default('auto'),
        /** The moment the page pretends to be seen at, ISO 8601; null is now. */
        now: z.string().nullable().default(null),
        /** Put before the addresses of pictures and theme assets. */
        base: z.string().default(''),
      }),
    )
    .output(previewAnswerSchema),
};
