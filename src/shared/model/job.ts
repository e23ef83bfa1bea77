/** Long work as a stored job: its states and what is seen of it. Owns the words, not the moves. */
import { z } from 'zod';
import { errorDataSchema } from './error-schema';

/** `waiting`: failed for now, tried again at `nextAt`. */
export const jobStateSchema = z.enum(['queued', 'running', 'waiting', 'failed', 'done', 'cancelled']);
export type JobState = z.infer<typeof jobStateSchema>;

export const jobProgressSchema = z.object({
  /** A key under `job.step.*` in the catalogue. */
  step: z.string(),
  done: z.number().int(),
  total: z.number().int(),
});
export type JobProgress = z.infer<typeof jobProgressSchema>;

export const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** For people: what it is about, as it was called when the job was made. */
  label: z.string(),
  /** What it is about: for exports a piece's id. */
  subject: z.string(),
  state: jobStateSchema,
  attempts: z.number().int(),
  nextAt: z.string().nullable(),
  progress: jobProgressSchema.nullable(),
  /** Plain data in the form of its kind (exports: `exportOutcomeSchema`). */
  outcome: z.unknown(),
  error: errorDataSchema.nullable(),
  /** A newer job of its kind or a decision about the same subject came after it: what this one set out to do is past. */
  outdated: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Job = z.infer<typeof jobSchema>;
