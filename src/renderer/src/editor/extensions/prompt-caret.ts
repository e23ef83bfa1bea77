/**
 * A browser tells of a moved caret a moment after it moved. A key that comes sooner (a macro, a text expander) would
 * still act on the old selection, and Ctrl A, End, Enter would delete the piece: so it is told before that key.
 */
import { defineExtension } from 'lexical';

const MOVES = /^(Arrow|Home$|End$|Page)/;

export const PromptCaretExtension = defineExtension({
  name: 'copydesk/prompt-caret',
  register: (editor) => {
    let untold = false;
    const told = (): void => {
      untold = false;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (untold) document.dispatchEvent(new Event('selectionchange'));
      untold = MOVES.test(event.key) && !event.isComposing;
    };
    document.addEventListener('selectionchange', told);
    const stop = editor.registerRootListener((root) => {
      root?.addEventListener('keydown', onKeyDown, { capture: true });
      return () => root?.removeEventListener('keydown', onKeyDown, { capture: true });
    });
    return () => {
      stop();
      document.removeEventListener('selectionchange', told);
    };
  },
});
