/**
 * What a site was last found to have of a piece, kept with the delivery: known after a restart and without a network,
 * until something is sent. Exports do not go by it. Owns its form and the writing of it.
 */
import { z } from 'zod';
import type { Tx } from '../database/handle';
import { versionSchema } from './wordpress/memory';

export const lastReadSchema = z.object({ at: z.string(), version: versionSchema });
export type LastRead = z.infer<typeof lastReadSchema>;

/** The delivery as it was before the site was asked. */
interface Asked {
  pieceId: string;
  destinationId: string;
  updatedAt: string;
}

/** Not where something was sent while the site was asked: what was read no longer stands there. */
export function keepLastRead(tx: Tx, { pieceId, destinationId, updatedAt }: Asked, read: LastRead): void {
  tx.run('UPDATE delivery SET last_read = ? WHERE piece_id = ? AND destination_id = ? AND updated_at = ?', [
    JSON.stringify(read),
    pieceId,
    destinationId,
    updatedAt,
  ]);
  tx.change({ topic: 'delivery', id: pieceId, kind: 'updated' });
}
