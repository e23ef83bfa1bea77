/**
 * Words that come while a button has the focus and the caret stands in the text: an input method's, a dictation's, an emoji
 * panel's. The browser writes them at the caret and tells the button of it, so that the editor would find them already there.
 */
import { $createRangeSelectionFromDom, $isTextNode, $setSelection, type LexicalEditor } from 'lexical';

/** `insert` gets the words with the selection made, in an update. The answer ends it. */
export function onStrayInput(
  editor: LexicalEditor,
  isWanted: () => boolean,
  insert: (text: string) => void,
): () => void {
  const onBeforeInput = (event: InputEvent): void => {
    const root = editor.getRootElement();
    const { target, data } = event;
    const selection = window.getSelection();
    if (!root || !data || !isWanted() || !(target instanceof HTMLElement) || root.contains(target)) return;
    if (target.isContentEditable || target.matches('input, textarea')) return;
    if (!root.contains(selection?.anchorNode ?? null)) return;
    event.preventDefault();
    editor.update(() => {
      const range = $createRangeSelectionFromDom(selection, editor);
      if (!range) return;
      const node = range.anchor.getNode();
      if ($isTextNode(node)) range.format = node.getFormat();
      $setSelection(range);
      insert(data);
    });
  };
  document.addEventListener('beforeinput', onBeforeInput, { capture: true });
  return () => document.removeEventListener('beforeinput', onBeforeInput, { capture: true });
}
