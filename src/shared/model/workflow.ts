/** Workflow states of a piece and delivery states of a piece at a destination. Owns the words, not the moves. */
import { z } from 'zod';

export const workflowStateSchema = z.enum(['draft', 'review', 'approved', 'spiked']);
export type WorkflowState = z.infer<typeof workflowStateSchema>;

export const deliveryStateSchema = z.enum([
  'not-sent',
  'queued',
  'draft-there',
  'scheduled',
  'published',
  'unpublished',
  'killed',
  'changed-there',
  'failed',
]);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

/** The one status that lists show, derived from the workflow state and all deliveries (see statusOf). */
export const pieceStatusSchema = z.enum(['draft', 'review', 'approved', 'spiked', 'scheduled', 'exported']);
export type PieceStatus = z.infer<typeof pieceStatusSchema>;

export function statusOf(state: WorkflowState, deliveries: readonly DeliveryState[]): PieceStatus {
  if (state === 'spiked') return 'spiked';
  if (deliveries.includes('scheduled')) return 'scheduled';
  const sent: DeliveryState[] = ['draft-there', 'published', 'changed-there'];
  if (deliveries.some((delivery) => sent.includes(delivery))) return 'exported';
  return state;
}
