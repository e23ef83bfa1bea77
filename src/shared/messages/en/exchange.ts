/** Exchange of pieces through a folder, in the settings. */
export const exchange = {
  'exchange.title': 'Exchange',
  'exchange.help':
    'Desks that work apart tell each other through a folder that all of them see now and then: a share, a synced folder, a stick. What others wrote is merged in; what both changed is shown side by side. Pictures go as they came, with what cameras wrote into them, such as the place.',
  'exchange.folder': 'Folder',
  'exchange.folder.help': 'Its whole path on this computer.',
  'exchange.now': 'Exchange now',
  'exchange.alone': 'Nobody else has written in this folder yet.',
  'exchange.received':
    '{count, plural, =0 {Nothing new} one {One piece} other {# pieces}} came from {devices}.',
  'exchange.written':
    '{count, plural, =0 {Nothing new was written.} one {One piece was written for the others.} other {# pieces were written for the others.}}',
  'exchange.named': '{count, plural, one {One named revision} other {# named revisions}} came along.',
  'exchange.reopened': 'Approved on one side and changed on the other, so they are in review again:',
  'exchange.unread': 'Could not be read, and is left where it is:',
  'exchange.unread.broken': '{file}: damaged',
  'exchange.unread.newer': '{file}: of a newer Copydesk',
  'exchange.unread.waiting': '{file}: a part of it has not come yet',
} as const;
