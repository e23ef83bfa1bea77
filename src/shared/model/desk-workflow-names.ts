/** What there are checklists for, and what is told to people. Names only, for schemas and for the page. */

/** States that a piece moves on from. */
export const CHECKLIST_STATES = ['draft', 'review', 'approved'] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

export const NOTIFICATION_KINDS = [
  'mentioned',
  'assigned',
  'comment-assigned',
  'handed-over',
  'asked-for',
  'taken-over',
  'commented',
  'reopened',
  'exchange-reopened',
  'deadline',
  'overdue',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
