/** Words of exports: what goes into posts and files, and what is said about them. */
export const exporting = {
  'export.source': 'Source:',
  'export.detail.too-late': 'no answer within {seconds} seconds',
  'export.detail.too-long': 'its answer is too long',
  'export.detail.redirects': 'it redirects to {target}. Give that address',
  'export.detail.no-words': 'the piece has no words yet',
  'export.detail.name-taken': 'there is a destination “{name}” already',
  'export.detail.still-there': 'its post is still there',
  'export.detail.no-conflict': 'there is nothing to decide about this post',
  'export.detail.seen-another': 'the post was changed again meanwhile',
  'export.label': '{headline} → {destination}',
  'export.detail.may-not-write': 'this account may not write posts',
} as const;
