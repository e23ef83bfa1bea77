/** Long work seen and steered. What changes shows in the change log under "job". */
import { z } from 'zod';
import { jobSchema, jobStateSchema } from '../model/job';
import { byIdSchema, doneSchema, procedure } from './base';

export const jobs = {
  /** Newest first. */
  list: procedure
    .input(
      z.object({
        states: z.array(jobStateSchema).optional(),
        subject: z.string().optional(),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.array(jobSchema)),
  get: procedure.input(byIdSchema).output(jobSchema),
  cancel: procedure.input(byIdSchema).output(doneSchema),
  /** Runs a failed, cancelled or waiting job now. */
  retry: procedure.input(byIdSchema).output(doneSchema),
};
