/** Sites that pieces are sent to. Passwords go in and never come out. */
import { z } from 'zod';
import { destinationSchema, siteReportSchema } from '../model/delivery';
import { byIdSchema, doneSchema, procedure } from './base';

export const newDestinationSchema = z.object({
  kind: z.enum(['wordpress']),
  name: z.string().trim().min(1).max(200),
  url: z.string().min(1).max(2000),
  user: z.string().min(1).max(200),
  /** WordPress: an application password, spaces as the site shows them. */
  secret: z.string().min(1).max(500),
  /** Plain http to another machine was confirmed. */
  allowInsecure: z.boolean().default(false),
});
export type NewDestination = z.infer<typeof newDestinationSchema>;

export const destinations = {
  list: procedure.output(z.array(destinationSchema)),
  /** Asks the site first; nothing is kept if it refuses. */
  add: procedure.input(newDestinationSchema).output(destinationSchema.extend({ report: siteReportSchema })),
  /** Without a secret the present one stays. Asks the site first. */
  update: procedure
    .input(
      newDestinationSchema
        .omit({ kind: true, secret: true })
        .extend({ id: z.string(), secret: z.string().min(1).max(500).optional() }),
    )
    .output(destinationSchema.extend({ report: siteReportSchema })),
  /** Its deliveries go with it; the posts stay where they are. */
  remove: procedure.input(byIdSchema).output(doneSchema),
  test: procedure.input(byIdSchema).output(siteReportSchema),
};
