/** How pieces pass through the desk: who has them, what is still to be done, what people are told. */
import { z } from 'zod';
import { checklistsSchema, handlingSchema, notificationSchema } from '../model/desk-workflow-schema';
import { workflowStateSchema } from '../model/workflow-schema';
import { byIdSchema, doneSchema, procedure } from './base';

const note = z.string().trim().max(2000).default('');

export const workflow = {
  handling: procedure.input(byIdSchema).output(handlingSchema),
  /** Gives the piece to somebody, with a word. */
  handOver: procedure.input(z.object({ id: z.string(), to: z.string(), note })).output(doneSchema),
  /** Makes it one's own; whoever had it is told. */
  takeOver: procedure.input(z.object({ id: z.string(), note })).output(doneSchema),
  /** Asks whoever has it for it. */
  askFor: procedure.input(z.object({ id: z.string(), note })).output(doneSchema),
  /**
   * Moves a piece on. Throws not-allowed, not-approvable, legal-flagged, and checklist-open where something is not ticked
   * and the desk wants it ticked, or nobody has confirmed.
   */
  move: procedure
    .input(z.object({ id: z.string(), to: workflowStateSchema, confirmed: z.boolean().default(false) }))
    .output(doneSchema),
  tick: procedure.input(z.object({ id: z.string(), item: z.string(), is: z.boolean() })).output(doneSchema),
  /** Flags the piece for a lawyer with a note; null clears it, which only a chief may. */
  setLegal: procedure
    .input(z.object({ id: z.string(), note: z.string().trim().max(2000).nullable() }))
    .output(doneSchema),
  checklists: procedure.output(checklistsSchema),
  setChecklists: procedure.input(checklistsSchema).output(checklistsSchema),
  /** Of the person at this workstation, the newest first. */
  notifications: procedure.output(z.object({ items: z.array(notificationSchema), unread: z.number().int() })),
  /** Null is all of them. */
  markRead: procedure.input(z.object({ ids: z.array(z.string()).nullable() })).output(doneSchema),
};
