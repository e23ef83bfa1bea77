/** What checks look up beside a piece: a sketch of its text, to find others that say the same, and the text it came with. */
import type { Migration } from '../migrate';

export const sources: Migration = {
  version: 180,
  sql: `
    -- The smallest hashes of a piece's runs of words (see checks/near/). -1 alone says that there was too little text.
    CREATE TABLE piece_sketch (
      hash INTEGER NOT NULL,
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      PRIMARY KEY (hash, piece_id)
    ) WITHOUT ROWID;
    CREATE INDEX piece_sketch_piece ON piece_sketch (piece_id);
    -- As it was brought in; never changed afterwards.
    CREATE TABLE piece_source_text (
      piece_id TEXT PRIMARY KEY REFERENCES piece (id) ON DELETE CASCADE,
      text TEXT NOT NULL
    ) WITHOUT ROWID;
  `,
};
