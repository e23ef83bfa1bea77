/** Keeps the column that says whether a piece is flagged for a lawyer: lists read that, the flag itself is in the document. */
import { legalFlagOf } from '../../../shared/document/handling';
import type { ProjectionListener } from '../pieces/projection';

export const markLegalFlag: ProjectionListener = (tx, { id }, doc) => {
  tx.run('UPDATE piece SET legal = ? WHERE id = ?', [legalFlagOf(doc) === null ? 0 : 1, id]);
};
