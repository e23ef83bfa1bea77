/** What the hosts say by themselves: before, beside and after the app's own pages. */
export const hosts = {
  'serve.address': 'Copydesk is open at {url}',
  'serve.no-session': 'Open Copydesk with the address that it printed when it started.',
  'serve.wrong-address': 'Copydesk answers only at the address that it printed when it started.',

  'electron.crashed': 'The window’s process ended several times. What was saved is safe.',
  'electron.unresponsive': 'The window does not answer. What was saved is safe.',
  'electron.wait': 'Wait',
  'electron.reload': 'Load the window again',
  'electron.leaving': 'The last words you typed could not be saved and stand in this window alone.',
  'electron.stay': 'Keep the window open',
  'electron.leave': 'Close it and lose them',
} as const;
