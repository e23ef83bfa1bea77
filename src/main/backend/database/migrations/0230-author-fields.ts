/** What the site's theme asks of an author: JSON, the texts by their keys. */
import type { Migration } from '../migrate';

export const authorFields: Migration = {
  version: 230,
  sql: `
    ALTER TABLE author ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
  `,
};
