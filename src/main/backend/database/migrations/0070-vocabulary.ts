/** What taxonomy changes look up (pieces by the ids they name), and whole vocabularies with their terms' definitions. */
import type { Migration } from '../migrate';

export const vocabulary: Migration = {
  version: 70,
  sql: `
    CREATE INDEX piece_category_raw ON piece_category (raw_id);
    CREATE INDEX piece_tag_raw ON piece_tag (raw_id);
    CREATE TABLE vocabulary (
      uri TEXT PRIMARY KEY,
      -- JSON: language tag to label.
      labels TEXT NOT NULL,
      holder TEXT NOT NULL,
      licence TEXT NOT NULL,
      released TEXT,
      loaded_at TEXT NOT NULL
    ) WITHOUT ROWID;
    -- JSON as the labels.
    ALTER TABLE vocabulary_term ADD COLUMN definitions TEXT NOT NULL DEFAULT '{}';
  `,
};
