/** What the hosts say by themselves: before, beside and after the app's own pages. */
export const hosts = {
  'serve.address': 'Copydesk is open at {url}',
  'serve.no-session': 'Open Copydesk with the address that it printed when it started.',
  'serve.wrong-address': 'Copydesk answers only at the address that it printed when it started.',
} as const;
