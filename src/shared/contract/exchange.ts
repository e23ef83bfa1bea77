/** Exchange of pieces with other workstations through a folder. */
import { z } from 'zod';
import { procedure } from './base';

const pieceSchema = z.object({ id: z.string(), headline: z.string(), from: z.string() });
export const exchangeReportSchema = z.object({
  /** Names of the devices whose work was read. */
  devices: z.array(z.string()),
  received: z.array(pieceSchema.extend({ isNew: z.boolean() })),
  /** Pieces of which something new was written. */
  written: z.number().int(),
  /** Pictures that came in. */
  media: z.number().int(),
  /** Named revisions of others that came in. */
  named: z.number().int(),
  /** Pieces approved on one side and changed on the other: they are in review again. */
  reopened: z.array(pieceSchema),
  /** What could not be read, left where it is: not what its name says, of a newer Copydesk, or with a part that has not come. */
  unread: z.array(z.object({ file: z.string(), why: z.enum(['broken', 'newer', 'waiting']) })),
});
export type ExchangeReport = z.infer<typeof exchangeReportSchema>;

export const exchange = {
  /** `directory` is the workstation's own and absolute. */
  run: procedure.input(z.object({ directory: z.string().min(1).max(4000) })).output(exchangeReportSchema),
};
