/** Findings of the house-style checks, as data. The engine is in main/backend/checks. */
import { z } from 'zod';

export const checkLevelSchema = z.enum(['E', 'W', 'I']);
export type CheckLevel = z.infer<typeof checkLevelSchema>;

export const findingSchema = z.object({
  /** Stable while the same words stand in the same block: rule + block id + quoted text + ordinal. Key for stet. */
  key: z.string(),
  rule: z.string(),
  level: checkLevelSchema,
  /** Catalogue key of the message, with its parameters. */
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where: a span in a block's plain text (UTF-16 offsets into textOfInline), a field of the piece, or the piece as a whole. */
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), bid: z.string(), start: z.number().int(), end: z.number().int(), quote: z.string() }),
    z.object({ kind: z.literal('field'), field: z.string() }),
    z.object({ kind: z.literal('piece') }),
  ]),
  /** Replacement for exactly the quoted span, or null where only a person can tell. */
  fix: z.object({ replacement: z.string() }).nullable(),
  /** Set aside by hand; the reason as typed. */
  stet: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;
