/** What is known of each stored picture. The bytes are a file named by its sha-256 (see media/). */
import type { Migration } from '../migrate';

export const media: Migration = {
  version: 40,
  sql: `
    CREATE TABLE media (
      sha TEXT PRIMARY KEY,
      mime TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      credit TEXT NOT NULL,
      caption TEXT NOT NULL,
      taken_at TEXT,
      had_location INTEGER NOT NULL,
      added_at TEXT NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0
    );
  `,
};
