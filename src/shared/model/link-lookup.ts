/** What came of looking up the links of a piece on the web: the outcome of its job. */
import { z } from 'zod';

export const LINKS_JOB = 'links';

export const linkOutcomeSchema = z.object({
  /** Addresses that were asked. */
  asked: z.number().int(),
  /** Those that did not answer, with the reason in words. */
  dead: z.record(z.string(), z.string()),
  /** Those that lead on for good, and where to. */
  moved: z.record(z.string(), z.string()),
});
export type LinkOutcome = z.infer<typeof linkOutcomeSchema>;
