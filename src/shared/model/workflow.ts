/**
 * Workflow states of a piece and delivery states of a piece at a destination. Owns the words, not the moves. Their schemas
 * are in workflow-schema.ts, so that the page can have the words without the schema library.
 */
export const WORKFLOW_STATES = ['draft', 'review', 'approved', 'spiked'] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

export const DELIVERY_STATES = [
  'not-sent',
  'queued',
  'draft-there',
  'scheduled',
  'published',
  'unpublished',
  'killed',
  'changed-there',
  'failed',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The one status that lists show, derived from the workflow state and all deliveries (see statusOf). */
export const PIECE_STATUSES = ['draft', 'review', 'approved', 'spiked', 'scheduled', 'exported'] as const;
export type PieceStatus = (typeof PIECE_STATUSES)[number];

export function statusOf(state: WorkflowState, deliveries: readonly DeliveryState[]): PieceStatus {
  if (state === 'spiked') return 'spiked';
  if (deliveries.includes('scheduled')) return 'scheduled';
  const sent: DeliveryState[] = ['draft-there', 'published', 'changed-there'];
  if (deliveries.some((delivery) => sent.includes(delivery))) return 'exported';
  return state;
}
