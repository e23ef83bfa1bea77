/** Since when nothing shows a picture: null while something does, or until somebody has looked (see media/collector.ts). */
import type { Migration } from '../migrate';

export const unusedPictures: Migration = {
  version: 270,
  sql: 'ALTER TABLE media ADD COLUMN unused_since TEXT;',
};
