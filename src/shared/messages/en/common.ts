/** Words used on every screen. */
export const common = {
  'app.name': 'Copydesk',
} as const;
