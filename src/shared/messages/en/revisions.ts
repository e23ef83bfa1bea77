/** A piece's revisions: the timeline, comparing, restoring. */
export const revisions = {
  'revision.kind.start': 'First opened',
  'revision.kind.idle': 'Writing rested',
  'revision.kind.state': 'Now: {state}',
  'revision.kind.named': 'Kept by hand',
  'revision.kind.before-import': 'Before an import',
  'revision.kind.before-paste': 'Before a large paste',
  'revision.kind.before-replace-all': 'Before many were replaced',
  'revision.kind.before-accept-all': 'Before all was accepted',
  'revision.kind.before-reject-all': 'Before all was rejected',
  'revision.kind.before-exchange': 'Before an exchange',
  'revision.kind.exchange': 'Came from {origin}',
  'revision.kind.before-restore': 'Before a restore',
  'revision.kind.restore': 'Restored revision {origin}',
} as const;
