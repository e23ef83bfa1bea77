/**
 * A selection as places in the text, so that it can be found again in another editor of the same piece, or in the piece
 * after it changed.
 */
import {
  $createNodeSelection,
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $blockIdOf, $isBlock } from '../block-ids';
import type { TextPlace } from '../suggestions/text-place';
import { $findBlock, $offsetIn, $pointAt } from './find';

/** A selection by places: of words, or of whole blocks. */
export type Selected =
  { anchor: TextPlace; focus: TextPlace; format: number | null } | { blocks: readonly string[] };

export function $readSelection(translate: (place: TextPlace) => TextPlace | null): Selected | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return { blocks: selection.getNodes().map((node) => $blockIdOf(node)) };
  if (!$isRangeSelection(selection)) return null;
  const anchor = $placeOf(selection.anchor);
  const focus = $placeOf(selection.focus);
  const from = anchor && translate(anchor);
  const to = focus && translate(focus);
  if (!from || !to) return null;
  // Chosen for the next words, and not only what those have that the caret is at, or will be put beside. An empty block has none.
  const node = selection.anchor.getNode();
  const beside = [$formatAt(anchor), ...($isTextNode(node) ? [node.getFormat()] : [])];
  const isChosen = selection.isCollapsed() && beside.some((format) => format !== selection.format);
  return { anchor: from, focus: to, format: isChosen ? selection.format : null };
}

function $formatAt({ bid, offset }: TextPlace): number {
  const block = $findBlock(bid);
  const point = block && $pointAt(block, offset, 'backward');
  const node = point && $getNodeByKey(point.key);
  return $isTextNode(node) ? node.getFormat() : 0;
}

/** A point that is in no block of words stands at the start of the next one. */
function $placeOf(point: PointType): TextPlace | null {
  let node: LexicalNode = point.getNode();
  if ($isElementNode(node) && (node.isShadowRoot() || node.is($getRoot()) || node.getType() === 'list')) {
    const child: LexicalNode | null = node.getChildAtIndex(point.offset) ?? node.getLastChild();
    const leaf: LexicalNode | null = $isElementNode(child) ? (child.getFirstDescendant() ?? child) : child;
    if (!leaf) return null;
    node = leaf;
    const block = $blockAround(node);
    return block && { bid: $blockIdOf(block), offset: 0 };
  }
  const block = $blockAround(node);
  return block && { bid: $blockIdOf(block), offset: $offsetIn(block, point) };
}

function $blockAround(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isBlock(current)) return current;
  return null;
}

export function $writeSelection(selected: Selected, translate: (place: TextPlace) => TextPlace | null): void {
  if ('blocks' in selected) {
    const selection = $createNodeSelection();
    for (const bid of selected.blocks) {
      const block = $findBlock(bid);
      if (block) selection.add(block.getKey());
    }
    $setSelection(selection);
    return;
  }
  const isCollapsed =
    selected.anchor.bid === selected.focus.bid && selected.anchor.offset === selected.focus.offset;
  const [anchor, focus] = [translate(selected.anchor), translate(selected.focus)];
  if (!anchor || !focus) return;
  const selection = $createRangeSelection();
  const [one, other] = [$findBlock(anchor.bid), $findBlock(focus.bid)];
  if (!one || !other) return;
  const isBackward = !isCollapsed && (one.is(other) ? anchor.offset > focus.offset : other.isBefore(one));
  const from = $pointAt(one, anchor.offset, isCollapsed || isBackward ? 'backward' : 'forward');
  const to = $pointAt(other, focus.offset, isCollapsed || !isBackward ? 'backward' : 'forward');
  if (!from || !to) return;
  selection.anchor.set(from.key, from.offset, from.type);
  selection.focus.set(to.key, to.offset, to.type);
  selection.format = selected.format ?? $formatOf(selection);
  $setSelection(selection);
}

/** What a selection's words have in common, as in an editor on a page: what is typed over them has it. */
export function $formatOf(selection: RangeSelection): number {
  const node = selection.anchor.getNode();
  if (selection.isCollapsed()) return $isTextNode(node) ? node.getFormat() : 0;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const formats = selection
    .getNodes()
    .filter($isTextNode)
    .filter((text) => text.getTextContentSize() > 0)
    .filter((text) => !(text.getKey() === start.key && start.offset === text.getTextContentSize()))
    .filter((text) => !(text.getKey() === end.key && end.offset === 0))
    .map((text) => text.getFormat());
  return formats.length === 0 ? 0 : formats.reduce((common, format) => common & format);
}
