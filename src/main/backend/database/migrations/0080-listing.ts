/** What lists read of every piece to narrow and order them, side by side: the rows themselves are long. */
import type { Migration } from '../migrate';

export const listing: Migration = {
  version: 80,
  sql: `
    CREATE INDEX piece_listed ON piece (id, status, edited_at, deadline, publish_at, words, assignee);
  `,
};
