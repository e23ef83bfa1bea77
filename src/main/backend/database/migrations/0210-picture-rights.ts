/** Under what a picture may be shown, and the last day of it. */
import type { Migration } from '../migrate';

export const pictureRights: Migration = {
  version: 210,
  sql: `
    ALTER TABLE media ADD COLUMN licence TEXT NOT NULL DEFAULT '';
    ALTER TABLE media ADD COLUMN usable_until TEXT;
  `,
};
