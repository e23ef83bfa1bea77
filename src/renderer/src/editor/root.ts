/** The text in the window as canonical JSON. */
import type { EditorState, LexicalEditor } from 'lexical';
import { canonicalRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';

/** A state never changes, and several ask for the same one when typing rests. */
const roots = new WeakMap<EditorState, RootJSON>();

/** The text as it stands. Shared: nobody may change it. */
export function rootIn(editor: LexicalEditor): RootJSON {
  const state = editor.getEditorState();
  const root = roots.get(state) ?? canonicalRoot(state.toJSON().root);
  roots.set(state, root);
  return root;
}
