/** Categories, tags, redirects, authors, sources, presets, loaded vocabularies. */
import type { Migration } from '../migrate';

export const taxonomy: Migration = {
  version: 20,
  sql: `
    CREATE TABLE category (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      slug TEXT NOT NULL,
      parent_id TEXT REFERENCES category (id),
      position INTEGER NOT NULL,
      vocabulary_uri TEXT,
      sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX category_parent ON category (parent_id, position);
    CREATE TABLE tag (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      slug TEXT NOT NULL,
      vocabulary_uri TEXT,
      sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX tag_slug ON tag (slug);
    -- A merge or deletion leaves one row here; pieces keep the old id and are read through it.
    -- to_id is null where a tag was deleted without a successor.
    CREATE TABLE redirect (
      kind TEXT NOT NULL CHECK (kind IN ('category', 'tag', 'author')),
      from_id TEXT NOT NULL,
      to_id TEXT,
      at TEXT NOT NULL,
      PRIMARY KEY (kind, from_id)
    ) WITHOUT ROWID;
    CREATE TABLE author (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      bio TEXT NOT NULL,
      role TEXT NOT NULL,
      affiliation TEXT NOT NULL,
      picture TEXT,
      contact TEXT NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE source (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      url TEXT NOT NULL,
      licence TEXT NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE preset (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('disclaimer', 'call')),
      name TEXT NOT NULL,
      variant TEXT NOT NULL,
      text TEXT NOT NULL,
      sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE vocabulary_term (
      vocabulary TEXT NOT NULL,
      uri TEXT NOT NULL,
      broader TEXT,
      -- JSON: language tag to label.
      labels TEXT NOT NULL,
      PRIMARY KEY (vocabulary, uri)
    ) WITHOUT ROWID;
    CREATE INDEX vocabulary_broader ON vocabulary_term (vocabulary, broader);
  `,
};
