/**
 * Routes Lexical's own commands to the edit operations, so that keys, menus, pastes and fixes all end in one executor.
 * Review swaps the executor; nothing else changes.
 */
import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import {
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  safeCast,
  type LexicalEditor,
} from 'lexical';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { FORMAT, type FormatName } from '../../../../shared/document/json';
import { plainOperations } from '../../../../shared/document/operations/plain';
import type { EditOperations } from '../../../../shared/document/operations/types';
import { STEP_TAG } from '../history';

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMAT, name);

export const OperationsExtension = defineExtension({
  name: 'copydesk/operations',
  config: safeCast<{ executor: EditOperations }>({ executor: plainOperations }),
  build: (_editor, { executor }) => ({ executor }),
  register: (editor, _config, state) => {
    const output = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => {
          // Formats that a piece does not have (highlight, code) are swallowed rather than stored.
          if (isFormat(format)) output.executor.toggleFormat(format);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        TOGGLE_LINK_COMMAND,
        (link) => {
          output.executor.setLink(typeof link === 'string' ? link : (link?.url ?? null));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

export const withExecutor = (executor: EditOperations) => configExtension(OperationsExtension, { executor });

/** Runs one edit operation in an update of its own, as one step of undo. Nothing happens in an editor that is read-only. */
export function edit(editor: LexicalEditor, work: (operations: EditOperations) => void): void {
  if (editor.isEditable()) editor.update(() => work(executorOf(editor)), { tag: STEP_TAG });
}

/** The same for what is typed key by key into a field of a block: one step, as words are. It is done on return. */
export function editField(editor: LexicalEditor, work: (operations: EditOperations) => void): void {
  if (editor.isEditable()) editor.update(() => work(executorOf(editor)), { discrete: true });
}

/** From now on every edit of this editor goes through another executor. */
export function setExecutor(editor: LexicalEditor, executor: EditOperations): void {
  getExtensionDependencyFromEditor(editor, OperationsExtension).output.executor = executor;
}

/** For those who are in an update already. */
export function executorOf(editor: LexicalEditor): EditOperations {
  return getExtensionDependencyFromEditor(editor, OperationsExtension).output.executor;
}
