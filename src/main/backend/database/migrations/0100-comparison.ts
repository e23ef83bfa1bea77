/** Comparisons of pieces with their published pages, and the pictures of their regions. */
import type { Migration } from '../migrate';

export const comparison: Migration = {
  version: 100,
  sql: `
    CREATE TABLE comparison (
      id TEXT PRIMARY KEY,
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      -- Null where a bare address was compared, or the destination is gone.
      destination_id TEXT REFERENCES destination (id) ON DELETE SET NULL,
      url TEXT NOT NULL,
      at TEXT NOT NULL,
      width INTEGER NOT NULL,
      score REAL NOT NULL,
      template_moved INTEGER NOT NULL,
      without_pictures TEXT,
      -- JSON: regions and extras.
      detail TEXT NOT NULL,
      -- JSON: how the site's page is built, by kind of region.
      signature TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX comparison_piece ON comparison (piece_id, at);
    CREATE INDEX comparison_destination ON comparison (destination_id, at);
    CREATE TABLE comparison_picture (
      comparison_id TEXT NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
      region TEXT NOT NULL,
      -- WebP.
      ours BLOB NOT NULL,
      theirs BLOB NOT NULL,
      difference BLOB NOT NULL,
      PRIMARY KEY (comparison_id, region)
    );
  `,
};
