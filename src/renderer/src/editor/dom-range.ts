/** Where a stretch of a block's text lies in the page. Reads; changes nothing. */
import type { ElementNode, LexicalEditor } from 'lexical';
import { $pointAt } from '../../../shared/document/operations/find';

/** Within a read of the editor. Null where the block is not drawn, or is shorter by now. */
export function $domRange(
  editor: LexicalEditor,
  block: ElementNode,
  start: number,
  end: number,
): Range | null {
  const first = $pointAt(block, start, 'forward');
  const last = $pointAt(block, end, 'backward');
  const from = first && textAt(editor, first);
  const to = last && textAt(editor, last);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function textAt(
  editor: LexicalEditor,
  point: { key: string; offset: number; type: string },
): { node: Node; offset: number } | null {
  const element = editor.getElementByKey(point.key);
  const node = point.type === 'text' ? element?.firstChild : element;
  if (!node) return null;
  const length = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').length : node.childNodes.length;
  return { node, offset: Math.min(point.offset, length) };
}
