/** Schemas of what desk-workflow.ts has. */
import { z } from 'zod';
import { handOverSchema, legalFlagSchema } from '../document/handling';
import { CHECKLIST_STATES, NOTIFICATION_KINDS } from './desk-workflow-names';

export const checklistSchema = z.object({
  items: z
    .array(z.object({ id: z.string().min(1).max(40), text: z.string().trim().min(1).max(200) }))
    .max(40),
  /** Whether what is not ticked stops the piece from moving on, or is only asked about. */
  blocks: z.boolean(),
});

export const checklistsSchema = z.record(z.enum(CHECKLIST_STATES), checklistSchema);

/** How one piece is being worked on. */
export const handlingSchema = z.object({
  /** Person id, or null. */
  holder: z.string().nullable(),
  handed: handOverSchema.nullable(),
  legal: legalFlagSchema.nullable(),
  checklist: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      ticked: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
  blocks: z.boolean(),
  /** Whether who is at this workstation may approve, and clear a legal flag. */
  isChief: z.boolean(),
});

export const notificationSchema = z.object({
  id: z.string(),
  kind: z.enum(NOTIFICATION_KINDS),
  pieceId: z.string(),
  headline: z.string(),
  /** Person id; "" for what nobody did. */
  by: z.string(),
  at: z.string(),
  /** The statement it is about, by its id. */
  comment: z.string().nullable(),
  /** The comment, the note, or the deadline. */
  text: z.string(),
  read: z.boolean(),
});
