/** Pieces with their suggestions and comments as files, and what comes back of them. */
import { z } from 'zod';
import { droppedSchema } from '../model/imported';
import { bytesSchema, procedure } from './base';

const warningSchema = z.object({
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const fileSchema = z.object({ name: z.string(), bytes: bytesSchema, warnings: z.array(warningSchema) });

export const markedFormSchema = z.enum(['docx', 'proof-html', 'pdf']);
export type MarkedForm = z.infer<typeof markedFormSchema>;

/** One that went out, and what came back of it. Oldest first. */
export const sentProofSchema = z.object({
  id: z.string(),
  to: z.string(),
  form: z.string(),
  at: z.string(),
  /** Person id, or "". */
  by: z.string(),
  /** When answers were read back, and how many changes and comments were in them. */
  answers: z.array(z.object({ at: z.string(), changes: z.number(), comments: z.number() })),
});
export type SentProof = z.infer<typeof sentProofSchema>;

export const answersSchema = z.object({
  /** Whose answers they are: the name the proof went out to, or the one given. */
  author: z.string(),
  changes: z.number().int(),
  comments: z.number().int(),
  changed: z.array(droppedSchema),
  dropped: z.array(droppedSchema),
});

export const proofs = {
  /** As it is now. A PDF needs a browser on this computer. */
  file: procedure.input(z.object({ id: z.string(), form: markedFormSchema })).output(fileSchema),
  /** The same with a note to its reader, written into the piece's log. `to` is who shall read it. */
  send: procedure
    .input(
      z.object({
        id: z.string(),
        form: markedFormSchema,
        to: z.string().trim().min(1).max(200),
        note: z.string().max(4000).default(''),
      }),
    )
    .output(fileSchema),
  sent: procedure.input(z.object({ id: z.string() })).output(z.array(sentProofSchema)),
  /**
   * A Word file of this piece that somebody worked on: what was done to it since it was written becomes suggestions and
   * comments in their names, or in `as` where the file names nobody. Throws docx-unreadable, proof-of-another.
   */
  answers: procedure
    .input(
      z.object({
        id: z.string(),
        name: z.string().max(500),
        bytes: bytesSchema,
        as: z.string().max(200).nullable().default(null),
      }),
    )
    .output(answersSchema),
};
