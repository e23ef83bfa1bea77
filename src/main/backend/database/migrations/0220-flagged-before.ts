/**
 * Pieces flagged for a lawyer before lists could say so (190): those whose documents may hold a flag are projected anew
 * when the desk opens.
 */
import type { Migration } from '../migrate';

export const flaggedBefore: Migration = {
  version: 220,
  // The entry's name, "legal", as a document's updates spell it.
  sql: `
    UPDATE piece SET projected_seq = -1
    WHERE legal = 0 AND id IN (SELECT piece_id FROM document_update WHERE instr(data, x'6c6567616c') > 0);
  `,
};
