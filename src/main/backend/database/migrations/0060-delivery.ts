/**
 * Where pieces go: destinations, one delivery per piece and destination with its log, and stored jobs. A password is
 * never here, only the name under which the computer keeps it.
 */
import type { Migration } from '../migrate';

export const delivery: Migration = {
  version: 60,
  sql: `
    CREATE TABLE job (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      -- What it is about, for lists: a piece's id.
      subject TEXT NOT NULL,
      -- Jobs of one lane run one after another.
      lane TEXT NOT NULL,
      input TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'waiting', 'failed', 'done', 'cancelled')),
      attempts INTEGER NOT NULL DEFAULT 0,
      -- When a waiting job is tried again.
      next_at TEXT,
      progress TEXT,
      outcome TEXT,
      error TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    );
    CREATE INDEX job_state ON job (state, created_at);
    CREATE INDEX job_subject ON job (subject, created_at);
    CREATE TABLE destination (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL COLLATE NOCASE UNIQUE,
      url TEXT NOT NULL,
      user TEXT NOT NULL,
      allow_insecure INTEGER NOT NULL DEFAULT 0,
      created_at TEXT NOT NULL
    );
    CREATE TABLE delivery (
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      destination_id TEXT NOT NULL REFERENCES destination (id) ON DELETE CASCADE,
      state TEXT NOT NULL,
      -- What the exporter remembers (remote id, bytes last sent, version last read …); its form is the exporter's.
      memory TEXT NOT NULL,
      link TEXT,
      edit_link TEXT,
      -- The document's sequence number when it was last sent: a higher one now means unsent changes.
      sent_seq INTEGER,
      sent_at TEXT,
      job_id TEXT REFERENCES job (id) ON DELETE SET NULL,
      error TEXT,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (piece_id, destination_id)
    ) WITHOUT ROWID;
    CREATE INDEX delivery_destination ON delivery (destination_id);
    -- Who sent what when, and with which findings open. Kept when a destination goes.
    CREATE TABLE delivery_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      piece_id TEXT NOT NULL,
      destination_id TEXT NOT NULL,
      at TEXT NOT NULL,
      person TEXT,
      device TEXT NOT NULL,
      what TEXT NOT NULL,
      detail TEXT NOT NULL
    );
    CREATE INDEX delivery_log_piece ON delivery_log (piece_id, at);
  `,
};
