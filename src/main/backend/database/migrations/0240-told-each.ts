/** Several people can work at one workstation: what one of them was told, another is told too. */
import type { Migration } from '../migrate';

export const toldEach: Migration = {
  version: 240,
  sql: `
    CREATE TABLE told (
      id TEXT NOT NULL,
      person TEXT NOT NULL,
      kind TEXT NOT NULL,
      piece_id TEXT NOT NULL REFERENCES piece (id) ON DELETE CASCADE,
      by TEXT NOT NULL,
      at TEXT NOT NULL,
      text TEXT NOT NULL,
      read_at TEXT,
      PRIMARY KEY (person, id)
    ) WITHOUT ROWID;
    INSERT INTO told SELECT id, person, kind, piece_id, by, at, text, read_at FROM notification;
    DROP TABLE notification;
    ALTER TABLE told RENAME TO notification;
    CREATE INDEX notification_person ON notification (person, at);
  `,
};
