/** Sets a thread upon the selected words, or takes it off them. No edit: nothing the piece says changes. */
import { $getWritableNodeState, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import { $range } from '../operations/places';
import type { NodeStateJSON, NoteKey } from '../json';

/** The words it is about now; "" where nothing is selected. Runs inside `editor.update`. */
export function $noteSelection(thread: string): string {
  const selection = $range();
  if (!selection || selection.isCollapsed()) return '';
  const quote = selection.getTextContent();
  const key: NoteKey = `note:${thread}`;
  for (const node of selection.extract())
    if ($isTextNode(node) || $isLineBreakNode(node)) $withNote(node, key);
  return quote;
}

function $withNote(node: LexicalNode, key: NoteKey): void {
  const { $ } = node.exportJSON() as { $?: NodeStateJSON };
  $getWritableNodeState(node).updateFromJSON({ ...$, [key]: 1 });
}
