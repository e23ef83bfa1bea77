/**
 * Keeps the shape of a piece whatever is typed, pasted or merged: headline and standfirst first, each exactly once, at
 * least one block of text, an id on every block. Runs as a transform, so no key can get around it.
 */
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  RootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $fillBlockIds } from '../../../../shared/document/block-ids';
import { $isFigure } from '../../../../shared/document/nodes/figure-node';
import { $isLine, HeadlineNode, StandfirstNode } from '../../../../shared/document/nodes/line-nodes';

function $keepShape(root: RootNode): void {
  $keepFirst(root, HeadlineNode, 0);
  $keepFirst(root, StandfirstNode, 1);
  const last = root.getLastChild();
  if (!last || $isLine(last) || $isFigure(last)) root.append($createParagraphNode());
  $fillBlockIds(root);
}

/** One node of this class at `index`; any other one of it becomes a paragraph, so that no word is lost. */
function $keepFirst(root: RootNode, klass: typeof HeadlineNode | typeof StandfirstNode, index: number): void {
  const found = root.getChildren().filter((child) => child instanceof klass);
  const first = found[0] ?? new klass();
  for (const other of found.slice(1)) {
    const paragraph = $createParagraphNode();
    if ($isElementNode(other)) paragraph.append(...other.getChildren());
    other.replace(paragraph);
  }
  const at = root.getChildAtIndex(index);
  if (at === first) return;
  if (at) at.insertBefore(first);
  else root.append(first);
}

function $lineOf(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent()) {
    if ($isLine(current)) return current;
  }
  return null;
}

/** Enter in a line goes on to what follows it. */
function $enterInLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const line = $lineOf(selection.anchor.getNode());
  if (!line) return false;
  const owner = $isFigure(line.getParent()) ? line.getParentOrThrow() : line;
  const next = owner.getNextSibling();
  if ($isElementNode(next) && !$isFigure(next)) next.selectStart();
  else {
    const paragraph = $createParagraphNode();
    const anchor = $isFigure(next) && next.getRole() === 'lead' ? next : owner;
    anchor.insertAfter(paragraph);
    paragraph.select();
  }
  return true;
}

/** Backspace at the start of a line, or of the block after one, must not join across the line's border. */
function $deleteAtBorder(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const line = $lineOf(node);
  const block = line ?? node.getTopLevelElement();
  if (!block || !$isElementNode(block)) return false;
  const atEdge = isBackward
    ? $isAtStart(block, selection.anchor.getNode(), selection.anchor.offset)
    : $isAtEnd(block, node, selection.anchor.offset);
  if (!atEdge) return false;
  if (line) return true;
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!$isLine(neighbour)) return false;
  if (block.isEmpty() && block.getNextSibling()) {
    block.remove();
    neighbour.selectEnd();
  }
  return true;
}

function $isAtStart(block: ElementNode, node: LexicalNode, offset: number): boolean {
  return offset === 0 && (node.is(block) || block.getFirstDescendant()?.is(node) === true);
}

function $isAtEnd(block: ElementNode, node: LexicalNode, offset: number): boolean {
  if (node.is(block)) return offset === block.getChildrenSize();
  return block.getLastDescendant()?.is(node) === true && offset === node.getTextContentSize();
}

export const StructureExtension = defineExtension({
  name: 'copydesk/structure',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $keepShape),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterInLine, COMMAND_PRIORITY_HIGH),
      // Shift+Enter is a command of its own; a headline has no second line.
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $enterInLine, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleteAtBorder, COMMAND_PRIORITY_HIGH),
    ),
});
