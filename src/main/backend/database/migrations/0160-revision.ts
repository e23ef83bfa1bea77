/** Revisions of pieces. Blocks that several of a piece's revisions have are stored once. */
import type { Migration } from '../migrate';

export const revision: Migration = {
  version: 160,
  sql: `
    CREATE TABLE revision (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      at TEXT NOT NULL,
      person TEXT,
      device TEXT NOT NULL,
      name TEXT,
      words INTEGER NOT NULL,
      workflow TEXT NOT NULL,
      origin TEXT,
      -- Hashes of parts: of the fields, and of the blocks in their order (JSON).
      fields TEXT NOT NULL,
      blocks TEXT NOT NULL,
      -- Words that came and went since the revision before; null until somebody asks.
      added INTEGER,
      removed INTEGER,
      PRIMARY KEY (piece_id, number)
    ) WITHOUT ROWID;
    CREATE TABLE revision_part (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      hash TEXT NOT NULL,
      -- Canonical JSON.
      data TEXT NOT NULL,
      PRIMARY KEY (piece_id, hash)
    );
    CREATE TABLE revision_media (
      piece_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      sha TEXT NOT NULL,
      PRIMARY KEY (piece_id, number, sha),
      FOREIGN KEY (piece_id, number) REFERENCES revision (piece_id, number) ON DELETE CASCADE
    ) WITHOUT ROWID;
  `,
};
