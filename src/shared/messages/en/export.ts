/** Words of exports: what goes into posts and files, and what is said about them. */
export const exporting = {
  'export.source': 'Source:',
} as const;
