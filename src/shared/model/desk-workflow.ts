/** How a desk works: what is to be done in each state, and what is told to people. Types and defaults only. */
import type { z } from 'zod';
import type {
  checklistSchema,
  checklistsSchema,
  handlingSchema,
  notificationSchema,
} from './desk-workflow-schema';

export type Checklist = z.infer<typeof checklistSchema>;
export type Checklists = z.infer<typeof checklistsSchema>;

export const NO_CHECKLISTS: Checklists = {
  draft: { items: [], blocks: false },
  review: { items: [], blocks: false },
  approved: { items: [], blocks: false },
};

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

export type Notification = z.infer<typeof notificationSchema>;
