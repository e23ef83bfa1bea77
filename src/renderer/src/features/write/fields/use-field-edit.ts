/**
 * What the fields show and what a change to them does, in each mode: done, proposed, or nothing. Somebody who suggests
 * sees the own proposals as if they were taken; the final text has all of them, the original none.
 */
import type { LexicalEditor } from 'lexical';
import { useStore } from '../../../app/store';
import { fieldsNow, proposePieceFields, setPieceFields, useFieldSuggestions } from '../../../editor/fields';
import { useMode } from '../../../editor/mode';
import type { PieceSession } from '../../../editor/session';
import { withFields, type SuggestedField } from '../../../../../shared/document/suggestions/fields';
import type { PieceMeta } from '../../../../../shared/model/piece';
import { personAtWork, textView } from '../review/review-state';

type FieldPatch = Partial<Pick<PieceMeta, SuggestedField>>;

export interface FieldEdit {
  /** As they are shown. */
  fields: PieceMeta;
  /** A function is given the fields as they are by then, which the screen may not show yet. */
  set: (patch: FieldPatch | ((fields: PieceMeta) => FieldPatch)) => void;
  canEdit: boolean;
}

export function useFieldEdit(
  session: PieceSession,
  editor: LexicalEditor | null,
  fields: PieceMeta,
): FieldEdit {
  const mode = useMode(editor);
  const view = useStore(textView);
  const person = useStore(personAtWork);
  const suggested = useFieldSuggestions(session);
  const canEdit = mode !== 'viewing' && session.readOnly === null && view !== 'result' && view !== 'original';
  const shown =
    view === 'result'
      ? suggested
      : mode === 'suggesting' && view !== 'original'
        ? suggested.filter(({ by }) => by === person)
        : [];
  return {
    fields: shown.length > 0 ? withFields(fields, shown) : fields,
    canEdit,
    set: (wanted) => {
      if (!canEdit) return;
      const proposer = mode === 'suggesting' ? person : null;
      const patch = typeof wanted === 'function' ? wanted(fieldsNow(session, proposer)) : wanted;
      if (mode === 'suggesting') proposePieceFields(session, patch, person);
      else setPieceFields(session, patch);
    },
  };
}
