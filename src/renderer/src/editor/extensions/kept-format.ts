/**
 * A format that was chosen for the next words holds for as long as the caret stays where it is. The browser tells of a caret
 * that an edit has put somewhere as if it had been moved, and Lexical then takes the format of what stands there.
 */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';

interface KeptFormat {
  /** Where the browser has the caret. */
  node: Node | null;
  offset: number;
  format: number;
}

export const KeptFormatExtension = defineExtension({
  name: 'copydesk/kept-format',
  register: (editor) => {
    let kept: KeptFormat | null = null;
    /** Whether it is the browser that tells: commands say so too, of a format that is being chosen. */
    let isTelling = false;
    const onTelling = (): void => {
      isTelling = true;
      setTimeout(() => {
        isTelling = false;
      });
    };
    document.addEventListener('selectionchange', onTelling, { capture: true });
    return mergeRegister(
      () => document.removeEventListener('selectionchange', onTelling, { capture: true }),
      editor.registerUpdateListener(({ editorState }) => {
        const selection = editorState.read($getSelection);
        const dom = getSelection();
        kept =
          dom && $isRangeSelection(selection) && selection.isCollapsed()
            ? { node: dom.anchorNode, offset: dom.anchorOffset, format: selection.format }
            : null;
      }),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          const selection = $getSelection();
          const dom = getSelection();
          const stays = kept && dom?.anchorNode === kept.node && dom.anchorOffset === kept.offset;
          if (isTelling && kept && stays && $isRangeSelection(selection) && selection.isCollapsed())
            selection.format = kept.format;
          isTelling = false;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});
