/** The desk itself: change log, settings, people and devices, saved searches. */
import type { Migration } from '../migrate';

export const desk: Migration = {
  version: 10,
  sql: `
    CREATE TABLE change_log (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      topic TEXT NOT NULL,
      entity TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('created', 'updated', 'deleted')),
      detail TEXT
    );
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE person (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      initials TEXT NOT NULL,
      created_at TEXT NOT NULL
    );
    CREATE TABLE device (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      created_at TEXT NOT NULL
    );
    CREATE TABLE saved_search (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      position INTEGER NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0
    );
  `,
};
