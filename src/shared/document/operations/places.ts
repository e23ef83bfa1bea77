/** Where an operation applies: the selection, the blocks it covers, what has a fixed place. Reads; changes nothing. */
import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $isFigure } from '../nodes/figure-node';
import { $isLine } from '../nodes/line-nodes';

export function $range(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

/** The root's child that holds the node. */
export function $topBlock(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isElementNode(current) && current.getParent()?.is($getRoot())) return current;
  return null;
}

/** The line (headline, standfirst, caption) that holds the node. */
export function $lineOf(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isLine(current)) return current;
  return null;
}

/** The innermost list item that holds the node. */
export function $itemOf(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isListItemNode(current)) return current;
  return null;
}

/** What stays where it is: headline, standfirst, lead figure. */
export function $isFixed(node: LexicalNode | null): boolean {
  return $isLine(node) || ($isFigure(node) && node.getRole() === 'lead');
}

/** The root's children that the selection touches, in their order. */
export function $selectedTops(): ElementNode[] {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return unique(selection.getNodes().map($topBlock));
  return $isRangeSelection(selection) ? unique($touched(selection).map($topBlock)) : [];
}

/** Blocks of the body whose type can change: list items one by one, captions and figures left out. */
export function $selectedTextBlocks(): ElementNode[] {
  const selection = $range();
  if (!selection) return [];
  const blocks = $touched(selection).map((node) => {
    if ($lineOf(node)) return null;
    const block = $itemOf(node) ?? $topBlock(node);
    return $isListNode(block) || $isFigure(block) || $isNest(block) ? null : block;
  });
  return unique(blocks);
}

/** An item that has no words of its own and holds a nested list. */
export function $isNest(node: LexicalNode | null): boolean {
  return $isListItemNode(node) && $isListNode(node.getFirstChild());
}

/** A selection that ends before the first character of a block (a triple click) does not touch that block. */
function $touched(selection: RangeSelection): LexicalNode[] {
  // At every key: the nodes of a collapsed selection are not gathered for it.
  if (selection.isCollapsed()) return [selection.anchor.getNode()].filter((node) => !node.is($getRoot()));
  const nodes = selection.getNodes().filter((node) => !node.is($getRoot()));
  const [, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  if (end.offset !== 0) return nodes;
  const last = $blockOf(end.getNode());
  const atStart = last && (end.getNode().is(last) || last.getFirstDescendant()?.is(end.getNode()));
  return atStart ? nodes.filter((node) => !last.is($blockOf(node))) : nodes;
}

/** The innermost block that holds the node. */
export function $blockOf(node: LexicalNode): ElementNode | null {
  return $itemOf(node) ?? $lineOf(node) ?? $topBlock(node);
}

function unique(blocks: readonly (ElementNode | null)[]): ElementNode[] {
  const found = new Map<string, ElementNode>();
  for (const block of blocks) if (block) found.set(block.getKey(), block);
  return [...found.values()].sort((a, b) => (a.isBefore(b) ? -1 : 1));
}
