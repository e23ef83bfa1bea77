/** How a desk works: what is to be done in each state, and what is told to people. Schemas and their defaults only. */
import { z } from 'zod';
import { handOverSchema, legalFlagSchema } from '../document/handling';

/** States that a piece moves on from. */
export const CHECKLIST_STATES = ['draft', 'review', 'approved'] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

export const checklistSchema = z.object({
  items: z
    .array(z.object({ id: z.string().min(1).max(40), text: z.string().trim().min(1).max(200) }))
    .max(40),
  /** Whether what is not ticked stops the piece from moving on, or is only asked about. */
  blocks: z.boolean(),
});
export type Checklist = z.infer<typeof checklistSchema>;

export const checklistsSchema = z.record(z.enum(CHECKLIST_STATES), checklistSchema);
export type Checklists = z.infer<typeof checklistsSchema>;

export const NO_CHECKLISTS: Checklists = {
  draft: { items: [], blocks: false },
  review: { items: [], blocks: false },
  approved: { items: [], blocks: false },
};

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
export type Handling = z.infer<typeof handlingSchema>;

/** Of a piece that was not read yet. */
export const NO_HANDLING: Handling = {
  holder: null,
  handed: null,
  legal: null,
  checklist: [],
  blocks: false,
  isChief: false,
};

export const NOTIFICATION_KINDS = [
  'mentioned',
  'assigned',
  'comment-assigned',
  'handed-over',
  'asked-for',
  'taken-over',
  'commented',
  'deadline',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const notificationSchema = z.object({
  id: z.string(),
  kind: z.enum(NOTIFICATION_KINDS),
  pieceId: z.string(),
  headline: z.string(),
  /** Person id; "" for what nobody did. */
  by: z.string(),
  at: z.string(),
  /** The comment, the note, or the deadline. */
  text: z.string(),
  read: z.boolean(),
});
export type Notification = z.infer<typeof notificationSchema>;
