/** Keeps the shape of a piece in the editor on the page, whatever is typed, pasted or merged: see shared/document/shape.ts. */
import { COMMAND_PRIORITY_CRITICAL, defineExtension, KEY_ENTER_COMMAND, mergeRegister } from 'lexical';
import { keepShape } from '../../../../shared/document/shape';

export const isShortcut = (event: KeyboardEvent | null): boolean =>
  event !== null && (event.ctrlKey || event.metaKey || event.altKey);

export const StructureExtension = defineExtension({
  name: 'copydesk/structure',
  register: (editor) =>
    mergeRegister(
      keepShape(editor),
      // Ctrl Enter and Alt Enter are commands of the piece's and begin no paragraph.
      editor.registerCommand(KEY_ENTER_COMMAND, isShortcut, COMMAND_PRIORITY_CRITICAL),
    ),
});
