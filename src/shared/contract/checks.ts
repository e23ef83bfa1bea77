/** House-style findings of a piece as it is on disk. */
import { z } from 'zod';
import { findingSchema } from '../model/checks';
import { byIdSchema, procedure } from './base';

export const checks = {
  /** What the grammar checker adds; slow the first time. */
  grammar: procedure.input(byIdSchema).output(z.array(findingSchema)),
  /** Asks the web whether the links of a piece answer; the job’s outcome is `linkOutcomeSchema`. */
  lookUpLinks: procedure.input(byIdSchema).output(z.object({ job: z.string() })),
  run: procedure.input(byIdSchema).output(z.array(findingSchema)),
};
