/** What a person at this workstation is told. Found in the pieces' documents; only whether it was read is a fact of its own. */
import type { Migration } from '../migrate';

export const notifications: Migration = {
  version: 170,
  sql: `
    CREATE TABLE notification (
      -- What it is about, so that it is told once however often it is found.
      id TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      kind TEXT NOT NULL,
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      by TEXT NOT NULL,
      at TEXT NOT NULL,
      text TEXT NOT NULL,
      read_at TEXT
    ) WITHOUT ROWID;
    CREATE INDEX notification_person ON notification (person, at);
  `,
};
