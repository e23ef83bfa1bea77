/** Keeps the shape of a piece in the editor on the page, whatever is typed, pasted or merged: see shared/document/shape.ts. */
import { COMMAND_PRIORITY_CRITICAL, defineExtension, KEY_ENTER_COMMAND, mergeRegister } from 'lexical';
import { keepShape } from '../../../../shared/document/shape';

export const StructureExtension = defineExtension({
  name: 'copydesk/structure',
  register: (editor) =>
    mergeRegister(
      keepShape(editor),
      // Ctrl Enter is a command of the piece's and begins no paragraph.
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => event !== null && (event.ctrlKey || event.metaKey),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});
