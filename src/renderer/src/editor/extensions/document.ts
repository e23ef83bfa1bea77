/** Binds the editor to its session's document and gives it the document's undo. */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  mergeRegister,
  REDO_COMMAND,
  safeCast,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { UndoManager } from 'yjs';
import { bindDocument, type DocumentBinding } from '../../../../shared/document/binding';
import { metaOf } from '../../../../shared/document/ydoc';
import type { PieceSession } from '../session';

export interface DocumentConfig {
  session: PieceSession | null;
  onBroken: (error: unknown) => void;
}

/** Origin of field changes made in this window: undone with the text, in the order they were made. */
export const FIELD_ORIGIN = { name: 'field' };

function register(
  editor: LexicalEditor,
  session: PieceSession,
  onBroken: (error: unknown) => void,
): () => void {
  const binding: DocumentBinding = bindDocument(editor, session.doc, (error) => {
    editor.setEditable(false);
    onBroken(error);
  });
  editor.setEditable(session.readOnly === null);
  const undo = new UndoManager([binding.root, metaOf(session.doc)], {
    trackedOrigins: new Set([binding.origin, FIELD_ORIGIN]),
  });
  // Continuous typing would be one undo step: every word end starts a new one.
  const stopAtWordEnds = editor.registerUpdateListener(({ dirtyLeaves, editorState, tags }) => {
    if (dirtyLeaves.size === 0 || tags.has('collaboration')) return;
    editorState.read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      const { anchor } = selection;
      if (
        /\s/.test(
          anchor
            .getNode()
            .getTextContent()
            .charAt(anchor.offset - 1),
        )
      )
        undo.stopCapturing();
    });
  });
  return mergeRegister(
    editor.registerCommand(UNDO_COMMAND, () => (undo.undo(), true), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => (undo.redo(), true), COMMAND_PRIORITY_EDITOR),
    stopAtWordEnds,
    () => undo.destroy(),
    () => binding.stop(),
  );
}

export const DocumentExtension = defineExtension({
  name: 'copydesk/document',
  config: safeCast<DocumentConfig>({ session: null, onBroken: () => undefined }),
  register: (editor, { session, onBroken }) =>
    session ? register(editor, session, onBroken) : () => undefined,
});
