/**
 * The search index. `piece_text` holds what is searched of each piece as plain text, for snippets and to see whether
 * anything changed; `piece_index` holds only its tokens (see search/index-text.ts), under the same number.
 */
import type { Migration } from '../migrate';

export const search: Migration = {
  version: 50,
  sql: `
    CREATE TABLE piece_text (
      doc INTEGER PRIMARY KEY,
      piece_id TEXT NOT NULL UNIQUE REFERENCES piece (id) ON DELETE CASCADE,
      -- The headline as it is put in order; null where there is none.
      headline_key TEXT,
      headline TEXT NOT NULL,
      standfirst TEXT NOT NULL,
      body TEXT NOT NULL,
      caption TEXT NOT NULL,
      -- Tokens of the ids that the piece itself names: renaming or merging them leaves the index as it is.
      authors TEXT NOT NULL,
      tags TEXT NOT NULL
    );
    -- All letters that come here are folded and all that is no word is a space already. "Cn" are letters younger than
    -- SQLite's tables.
    CREATE VIRTUAL TABLE piece_index USING fts5 (
      headline, standfirst, body, caption, authors, tags,
      content = '', contentless_delete = 1, prefix = '1 2 3',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co Cn'"
    );
    CREATE TRIGGER piece_text_deleted AFTER DELETE ON piece_text BEGIN
      DELETE FROM piece_index WHERE rowid = old.doc;
    END;
    -- What the desk's counts are read from.
    CREATE INDEX piece_assigned ON piece (assignee, status) WHERE assignee IS NOT NULL;
    CREATE INDEX piece_sample ON piece (id) WHERE sample = 1;
    -- An id's way through merges and deletions, from its end.
    CREATE INDEX redirect_target ON redirect (kind, to_id);
  `,
};
