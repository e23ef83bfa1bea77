/** What the editor's commands do while a piece is open. */
import { REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useCommands } from '../../app/commands/registry';
import type { CommandId } from '../../../../shared/commands/commands';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import type { Alignment, FormatName } from '../../../../shared/document/json';
import { $selectedTops } from '../../../../shared/document/operations/places';
import type { BlockType } from '../../../../shared/document/operations/types';
import { imagesOf } from '../../editor/extensions/images';
import { edit } from '../../editor/extensions/operations';
import { OPEN_BLOCK_MENU_COMMAND } from '../../editor/handle/BlockHandle';
import { ASK_LANGUAGE_COMMAND } from '../../editor/LanguageMenu';
import { ASK_LINK_COMMAND } from '../../editor/SelectionToolbar';

const FORMATS: Partial<Record<CommandId, FormatName>> = {
  'editor.bold': 'bold',
  'editor.italic': 'italic',
  'editor.underline': 'underline',
  'editor.strike': 'strikethrough',
  'editor.sub': 'subscript',
  'editor.sup': 'superscript',
};
const BLOCKS: Partial<Record<CommandId, BlockType>> = {
  'editor.paragraph': 'paragraph',
  'editor.h2': 'h2',
  'editor.h3': 'h3',
  'editor.h4': 'h4',
  'editor.quote': 'quote',
  'editor.pullQuote': 'pull-quote',
  'editor.bullet': 'bullet',
  'editor.number': 'number',
};

const ALIGNED: Partial<Record<CommandId, Alignment | null>> = {
  'editor.alignStart': null,
  'editor.alignCenter': 'center',
  'editor.alignEnd': 'end',
};

export function useEditorCommands(editor: LexicalEditor | null): void {
  const enabled = editor !== null;
  const run = (work: (editor: LexicalEditor) => void) => () => {
    if (editor) work(editor);
  };
  useCommands([
    { id: 'editor.undo', enabled, run: run((target) => target.dispatchCommand(UNDO_COMMAND, undefined)) },
    { id: 'editor.redo', enabled, run: run((target) => target.dispatchCommand(REDO_COMMAND, undefined)) },
    ...(Object.entries(FORMATS) as [CommandId, FormatName][]).map(([id, format]) => ({
      id,
      enabled,
      run: run((target) => edit(target, (operations) => operations.toggleFormat(format))),
    })),
    ...(Object.entries(BLOCKS) as [CommandId, BlockType][]).map(([id, type]) => ({
      id,
      enabled,
      run: run((target) => edit(target, (operations) => operations.setBlockType(type))),
    })),
    ...(Object.entries(ALIGNED) as [CommandId, Alignment | null][]).map(([id, alignment]) => ({
      id,
      enabled,
      run: run((target) => edit(target, (operations) => operations.setAlignment(alignment))),
    })),
    {
      id: 'editor.clear',
      enabled,
      run: run((target) => edit(target, (operations) => operations.clearFormat())),
    },
    {
      id: 'editor.moveUp',
      enabled,
      run: run((target) => edit(target, (operations) => void operations.moveBlock('up'))),
    },
    {
      id: 'editor.moveDown',
      enabled,
      run: run((target) => edit(target, (operations) => void operations.moveBlock('down'))),
    },
    { id: 'editor.duplicate', enabled, run: run((target) => onCaretBlock(target, 'duplicateBlock')) },
    { id: 'editor.deleteBlock', enabled, run: run((target) => onCaretBlock(target, 'removeBlock')) },
    {
      id: 'editor.blockMenu',
      enabled,
      run: run((target) => target.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, undefined)),
    },
    { id: 'editor.image', enabled, run: run((target) => imagesOf(target).insert('image')) },
    { id: 'editor.lead', enabled, run: run((target) => imagesOf(target).insert('lead')) },
    {
      id: 'editor.language',
      enabled,
      run: run((target) => target.dispatchCommand(ASK_LANGUAGE_COMMAND, undefined)),
    },
    { id: 'editor.link', enabled, run: run((target) => target.dispatchCommand(ASK_LINK_COMMAND, undefined)) },
  ]);
}

function onCaretBlock(editor: LexicalEditor, operation: 'duplicateBlock' | 'removeBlock'): void {
  edit(editor, (operations) => {
    const top = $selectedTops()[0];
    if (top) operations[operation]($blockIdOf(top));
  });
}
