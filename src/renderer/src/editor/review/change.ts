/** How decisions are put into the open text: as steps of undo, the caret left where it is. Must not know what is decided. */
import { $getRoot, SKIP_DOM_SELECTION_TAG, type LexicalEditor } from 'lexical';
import type { RootJSON } from '../../../../shared/document/json';
import { $patchBlocks } from '../../../../shared/document/suggestions/patch';
import { hasFocus } from '../caret';
import { STEP_TAG } from '../history';
import { rootIn } from '../root';

/** Brings the text to what `next` makes of it. */
export function changeRoot(editor: LexicalEditor, next: (root: RootJSON) => RootJSON): void {
  const root = rootIn(editor);
  const changed = next(root);
  changeText(editor, () => $patchBlocks($getRoot(), root.children, changed.children));
}

export function changeText(editor: LexicalEditor, $work: () => void): void {
  // The caret is drawn only where the focus is in the text already.
  editor.update($work, {
    tag: hasFocus(editor) ? STEP_TAG : [STEP_TAG, SKIP_DOM_SELECTION_TAG],
    discrete: true,
  });
}
