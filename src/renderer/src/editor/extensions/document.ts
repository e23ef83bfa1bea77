/** Binds the editor to its session's document and gives it the document's undo. */
import {
  COLLABORATION_TAG,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  HISTORIC_TAG,
  mergeRegister,
  REDO_COMMAND,
  safeCast,
  UNDO_COMMAND,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';
import { bindDocument } from '../../../../shared/document/binding';
import { focusedField, showCaret } from '../caret';
import { historyOf } from '../history';
import type { PieceSession } from '../session';

export interface DocumentConfig {
  session: PieceSession | null;
  onBroken: (error: unknown) => void;
}

function register(
  editor: LexicalEditor,
  session: PieceSession,
  onBroken: (error: unknown) => void,
): () => void {
  const history = historyOf(session);
  const whenEdited = (tell: (update: UpdateListenerPayload) => void) =>
    editor.registerUpdateListener((update) => {
      const foreign = update.tags.has(COLLABORATION_TAG) || update.tags.has(HISTORIC_TAG);
      if (!foreign && (update.dirtyElements.size > 0 || update.dirtyLeaves.size > 0)) tell(update);
    });
  // Listeners are called in the order they came: one before the binding writes, one after.
  const stopBefore = whenEdited((update) => history.willEdit(editor, update));
  const binding = bindDocument(editor, session.doc, (error) => {
    editor.setEditable(false);
    onBroken(error);
  });
  const stopAfter = whenEdited((update) => history.didEdit(update));
  const undo = (step: 'undo' | 'redo') => () => {
    if (editor.isEditable()) history[step]();
    return true;
  };
  return mergeRegister(
    history.attach(binding.origin, (caret) => {
      if (focusedField(editor) === null) showCaret(editor, caret);
    }),
    editor.registerCommand(UNDO_COMMAND, undo('undo'), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, undo('redo'), COMMAND_PRIORITY_EDITOR),
    stopBefore,
    stopAfter,
    () => binding.stop(),
  );
}

export const DocumentExtension = defineExtension({
  name: 'copydesk/document',
  config: safeCast<DocumentConfig>({ session: null, onBroken: () => undefined }),
  register: (editor, { session, onBroken }) =>
    session ? register(editor, session, onBroken) : () => undefined,
});
