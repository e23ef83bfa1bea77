/** Found places in fields of blocks, which lie in no node of the text: the field is marked, and its words selected when it is gone to. */
import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { focusedField, showSpan, type TextPlace } from '../../../editor/caret';
import { $blockIdOf } from '../../../../../shared/document/block-ids';
import { $fieldText } from '../../../../../shared/document/operations/block-fields';
import { $findBlock } from '../../../../../shared/document/operations/find';
import type { BlockField, FoundSpan } from '../../../../../shared/document/operations/types';
import { homeOf } from './next-place';

/** Null where it is not drawn. */
export function fieldElement(editor: LexicalEditor, bid: string, field: BlockField): HTMLElement | null {
  const element = editor.read(() => {
    const block = $findBlock(bid);
    return block && editor.getElementByKey(block.getKey());
  });
  return element?.querySelector<HTMLElement>(`.piece-field[data-field="${field}"]`) ?? null;
}

/** Selects what was found, and puts the focus there. */
export function showFound(editor: LexicalEditor, found: FoundSpan): void {
  const { bid, field, start, end } = found;
  if (!field) {
    showSpan(editor, found);
    return;
  }
  const input = fieldElement(editor, bid, field)?.querySelector('input');
  const text = editor.read(() => {
    const block = $findBlock(bid);
    return block && $fieldText(block, field);
  });
  input?.focus();
  // The field shows what it says now, and found was what it will say once suggestions are taken.
  if (input?.value === text) input.setSelectionRange(start, end);
  else input?.select();
}

/** Where the selection of a field begins, and the words of it. */
export interface FieldSelection {
  place: TextPlace;
  words: string;
}

/** Of the field that has the focus; null where none has. */
export function fieldSelection(editor: LexicalEditor): FieldSelection | null {
  const element = focusedField(editor);
  const input = element?.querySelector('input');
  const field = element?.getAttribute('data-field') as BlockField | null;
  const bid = editor.read(() => {
    const block = element && $getNearestNodeFromDOMNode(element);
    return block ? $blockIdOf(block) : '';
  });
  if (!input || field === null || bid === '') return null;
  const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
  return { place: { bid: homeOf({ bid, field }), offset: start }, words: input.value.slice(start, end) };
}
