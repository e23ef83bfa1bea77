/**
 * A browser tells of a moved caret a moment after it moved. A key that comes sooner (a macro, a text expander, a quick
 * hand behind a click) would still act on the old selection, and Ctrl A, End, Enter would delete the piece: so it is
 * told before that key.
 */
import { defineExtension } from 'lexical';

const MOVES = /^(Arrow|Home$|End$|Page)/;
const MOUSE = ['mousedown', 'mouseup'] as const;

export const PromptCaretExtension = defineExtension({
  name: 'copydesk/prompt-caret',
  register: (editor) => {
    let untold = false;
    const told = (): void => {
      untold = false;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (untold) {
        document.dispatchEvent(new Event('selectionchange'));
        // Reading settles what was told: commands look at the settled state.
        editor.read(() => undefined);
      }
      untold = MOVES.test(event.key) && !event.isComposing;
    };
    const onMouse = (): void => {
      untold = true;
    };
    document.addEventListener('selectionchange', told);
    const stop = editor.registerRootListener((root) => {
      root?.addEventListener('keydown', onKeyDown, { capture: true });
      for (const type of MOUSE) root?.addEventListener(type, onMouse, { capture: true });
      return () => {
        root?.removeEventListener('keydown', onKeyDown, { capture: true });
        for (const type of MOUSE) root?.removeEventListener(type, onMouse, { capture: true });
      };
    });
    return () => {
      stop();
      document.removeEventListener('selectionchange', told);
    };
  },
});
