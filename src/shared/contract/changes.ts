/** The one subscription: what changed, replayed from a cursor and then live. */
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base';

export const topicSchema = z.enum([
  'piece',
  'document',
  'category',
  'tag',
  'author',
  'source',
  'preset',
  'vocabulary',
  'media',
  'site',
  'house-style',
  'theme',
  'person',
  'saved-search',
  'list',
  'destination',
  'delivery',
  'comparison',
  'revision',
  'job',
  'notification',
  'desk',
]);
export type Topic = z.infer<typeof topicSchema>;

export const changeEventSchema = z.discriminatedUnion('type', [
  /** First event: from where the stream goes on. `reset` means the cursor was too old: everything must be read again. */
  z.object({ type: z.literal('start'), cursor: z.number().int(), reset: z.boolean() }),
  z.object({
    type: z.literal('change'),
    seq: z.number().int(),
    at: z.string(),
    topic: topicSchema,
    id: z.string(),
    kind: z.enum(['created', 'updated', 'deleted']),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
]);
export type ChangeEvent = z.infer<typeof changeEventSchema>;

export const changes = {
  /** `since` is the last sequence number seen; null starts live at the present. */
  watch: procedure
    .input(z.object({ since: z.number().int().nullable() }))
    .output(eventIterator(changeEventSchema)),
};
