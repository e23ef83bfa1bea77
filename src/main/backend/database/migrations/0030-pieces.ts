/**
 * Pieces. The truth is `document_update`, the append-only log of each piece's Y.Doc; everything else here is a
 * projection of it (rebuilt by "doctor") or, for created_at and sample, a fact about the row itself.
 */
import type { Migration } from '../migrate';

export const pieces: Migration = {
  version: 30,
  sql: `
    CREATE TABLE piece (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0,
      -- Last update in the log, and the one the projection was made from; different means "to be projected".
      document_seq INTEGER NOT NULL DEFAULT 0,
      projected_seq INTEGER NOT NULL DEFAULT 0,
      edited_at TEXT NOT NULL,
      headline TEXT NOT NULL DEFAULT '',
      standfirst TEXT NOT NULL DEFAULT '',
      language TEXT NOT NULL DEFAULT '',
      slug TEXT NOT NULL DEFAULT '',
      byline TEXT NOT NULL DEFAULT '',
      workflow TEXT NOT NULL DEFAULT 'draft',
      assignee TEXT,
      words INTEGER NOT NULL DEFAULT 0,
      deadline TEXT,
      publish_at TEXT,
      lead TEXT,
      -- Derived from workflow and deliveries (see shared/model/workflow.ts).
      status TEXT NOT NULL DEFAULT 'draft',
      delivery TEXT NOT NULL DEFAULT 'not-sent',
      -- Canonical JSON of text and fields as last projected.
      root TEXT NOT NULL DEFAULT '{"type":"root","children":[]}',
      meta TEXT NOT NULL DEFAULT '{}'
    );
    CREATE INDEX piece_status ON piece (status, edited_at);
    CREATE INDEX piece_edited ON piece (edited_at);
    CREATE INDEX piece_deadline ON piece (deadline);
    CREATE INDEX piece_publish ON piece (publish_at);
    CREATE INDEX piece_dirty ON piece (id) WHERE document_seq <> projected_seq;
    CREATE TABLE document_update (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      data BLOB NOT NULL,
      at TEXT NOT NULL,
      person TEXT,
      device TEXT,
      PRIMARY KEY (piece_id, seq)
    ) WITHOUT ROWID;
    -- raw_id is what the document says; the resolved id has gone through the redirects.
    CREATE TABLE piece_category (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      raw_id TEXT NOT NULL,
      category_id TEXT,
      position INTEGER NOT NULL,
      PRIMARY KEY (piece_id, raw_id)
    ) WITHOUT ROWID;
    CREATE INDEX piece_category_category ON piece_category (category_id);
    CREATE TABLE piece_tag (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      raw_id TEXT NOT NULL,
      tag_id TEXT,
      PRIMARY KEY (piece_id, raw_id)
    ) WITHOUT ROWID;
    CREATE INDEX piece_tag_tag ON piece_tag (tag_id);
    CREATE TABLE piece_author (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      raw_id TEXT NOT NULL,
      author_id TEXT,
      position INTEGER NOT NULL,
      PRIMARY KEY (piece_id, raw_id)
    ) WITHOUT ROWID;
    CREATE INDEX piece_author_author ON piece_author (author_id);
    CREATE TABLE piece_media (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      sha TEXT NOT NULL,
      PRIMARY KEY (piece_id, sha)
    ) WITHOUT ROWID;
    CREATE INDEX piece_media_sha ON piece_media (sha);
  `,
};
