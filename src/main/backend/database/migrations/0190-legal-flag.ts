/** Whether a piece is flagged for a lawyer, so that lists can say so. Pieces flagged before: 220. */
import type { Migration } from '../migrate';

export const legalFlag: Migration = {
  version: 190,
  sql: `ALTER TABLE piece ADD COLUMN legal INTEGER NOT NULL DEFAULT 0;`,
};
