/**
 * The lists of pieces on a page: what the desk changed of a theme's, the pieces chosen by hand, and how a site ranked
 * its own posts when it was last asked.
 */
import type { Migration } from '../migrate';

export const lists: Migration = {
  version: 90,
  sql: `
    CREATE TABLE list (
      key TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      -- JSON (see shared/model/list.ts).
      rule TEXT NOT NULL,
      count INTEGER NOT NULL
    ) WITHOUT ROWID;
    -- A theme's list needs no row above to have pieces.
    CREATE TABLE list_piece (
      list TEXT NOT NULL,
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      PRIMARY KEY (list, piece_id)
    ) WITHOUT ROWID;
    CREATE INDEX list_piece_piece ON list_piece (piece_id);
    -- A post that is no piece of the desk has no piece_id and is shown by its own title.
    CREATE TABLE list_rank (
      list TEXT NOT NULL,
      position INTEGER NOT NULL,
      piece_id TEXT REFERENCES piece (id) ON DELETE SET NULL,
      title TEXT NOT NULL,
      url TEXT NOT NULL,
      published_at TEXT,
      pulled_at TEXT NOT NULL,
      PRIMARY KEY (list, position)
    ) WITHOUT ROWID;
    CREATE INDEX list_rank_piece ON list_rank (piece_id);
    -- Pieces that readers have or will get, in the order of a site.
    CREATE INDEX piece_public ON piece (publish_at, id) WHERE status IN ('approved', 'scheduled', 'exported');
  `,
};
