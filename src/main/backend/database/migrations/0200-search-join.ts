/** The way from a hit of the search to its piece, without reading the rows that hold whole texts. */
import type { Migration } from '../migrate';

export const searchJoin: Migration = {
  version: 200,
  sql: `CREATE INDEX piece_text_piece ON piece_text (doc, piece_id);`,
};
