/** Pieces as text and as files. */
import { z } from 'zod';
import { findingSchema } from '../model/checks';
import { errorDataSchema } from '../model/error-schema';
import { MOST_EXPORTED } from '../model/file-limits';
import { bytesSchema, procedure } from './base';

const warningSchema = z.object({
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What became of one piece of several. */
export const pieceFileSchema = z.object({
  id: z.string(),
  /** What is in the file of it, the text first. */
  carried: z.array(z.string()),
  warnings: z.array(warningSchema),
  /** What holds it back. */
  held: z.array(findingSchema),
  error: errorDataSchema.nullable(),
});
export type PieceFile = z.infer<typeof pieceFileSchema>;

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
  /**
   * Several pieces in one zip. Unless that is confirmed, a piece with findings that stop publishing is held back; one that
   * cannot go keeps no other from going.
   */
  several: procedure
    .input(
      z.object({
        ids: z.array(z.string()).min(1).max(MOST_EXPORTED),
        format: z.enum(['json', 'html', 'markdown']),
        confirmed: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        /** Null where no piece went. */
        file: z.object({ name: z.string(), bytes: bytesSchema }).nullable(),
        pieces: z.array(pieceFileSchema),
      }),
    ),
  /**
   * `directory` is the workstation's own and absolute. Fails with blocked-by-checks until that is confirmed; `openFindings`
   * are those that were.
   */
  files: procedure
    .input(
      z.object({
        id: z.string(),
        format: z.enum(['html', 'markdown']),
        directory: z.string(),
        confirmed: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        paths: z.array(z.string()),
        warnings: z.array(warningSchema),
        openFindings: z.array(findingSchema),
      }),
    ),
};
