/** The writing screen. */
export const write = {
  'write.saving': 'Saving',
  'write.saved': 'Saved to disk {time, time, medium}',
} as const;
