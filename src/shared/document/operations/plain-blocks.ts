/** Blocks: their type, their order, more and fewer of them, changed at once. */
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListType,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $copyNode,
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $blockIdOf } from '../block-ids';
import { ALIGNED, type Alignment } from '../json';
import { $joinLists } from '../lists';
import { $isFigure } from '../nodes/figure-node';
import { $isLine } from '../nodes/line-nodes';
import { PullQuoteNode } from '../nodes/pull-quote-node';
import { bidState } from '../nodes/states';
import { $findBlock } from './find';
import { $isFixed, $itemOf, $range, $selectedTextBlocks, $selectedTops, $topBlock } from './places';
import type { BlockType, Place } from './types';

const CREATE: Record<Exclude<BlockType, 'bullet' | 'number'>, () => ElementNode> = {
  paragraph: () => $createParagraphNode(),
  h2: () => $createHeadingNode('h2'),
  h3: () => $createHeadingNode('h3'),
  h4: () => $createHeadingNode('h4'),
  quote: () => $createQuoteNode(),
  'pull-quote': () => new PullQuoteNode(),
};

const isListType = (type: BlockType): type is Extract<ListType, BlockType> =>
  type === 'bullet' || type === 'number';

export function setBlockType(type: BlockType): void {
  const blocks = $selectedTextBlocks();
  if (!isListType(type)) {
    for (const block of blocks) block.replace($withIdOf(block, CREATE[type]()), true);
    return;
  }
  const lists = blocks.map((block) => $listOf(block));
  if (lists.length > 0 && lists.every((list) => list?.getListType() === type)) setBlockType('paragraph');
  else for (const block of blocks) $putInList(block, type);
}

export function setAlignment(alignment: Alignment | null): void {
  for (const block of $selectedTextBlocks())
    if (ALIGNED.includes(block.getType())) block.setFormat(alignment ?? '');
}

/** A block that changes its type is the same block: what refers to it keeps its place, and its lines stand as they stood. */
export const $withIdOf = <T extends ElementNode>(block: ElementNode, next: T): T =>
  $setState(
    ALIGNED.includes(next.getType()) ? next.setFormat(block.getFormatType()) : next,
    bidState,
    $blockIdOf(block),
  );

function $listOf(block: ElementNode) {
  const list = $isListItemNode(block) ? block.getParent() : null;
  return $isListNode(list) ? list : null;
}

/** It goes on the lists of this kind that it stands beside. An item takes its list along. */
function $putInList(block: ElementNode, type: ListType): void {
  const own = $listOf(block);
  if (own) {
    $joinLists(own.setListType(type));
    return;
  }
  const item = $withIdOf(block, $createListItemNode());
  const list = $createListNode(type).append(item);
  block.insertBefore(list);
  item.append(...block.getChildren());
  if ($range()?.anchor.key === block.getKey()) item.select();
  block.remove();
  $joinLists(list);
}

export function turnBlock(bid: string, type: BlockType): void {
  const block = $findBlock(bid);
  if (!block || $isFixed(block) || $isFigure(block)) return;
  block.select(0, block.getChildrenSize());
  setBlockType(type);
  $range()?.focus.getNode().selectEnd();
}

export function insertBlock(type: BlockType, place: Place): void {
  const block = $createParagraphNode();
  if (!$put(block, place)) return;
  block.select();
  setBlockType(type);
}

export function duplicateBlock(bid: string): void {
  const block = $findBlock(bid);
  if (!block || $isLine(block)) return;
  const copy = $copyOf(block);
  if ($isFigure(copy)) copy.setRole('inline');
  block.insertAfter(copy);
  if ($isElementNode(copy)) copy.selectStart();
}

function $copyOf(node: LexicalNode): LexicalNode {
  const copy = $copyNode(node);
  if ($isElementNode(node) && $isElementNode(copy)) copy.append(...node.getChildren().map($copyOf));
  return copy;
}

export function moveBlock(direction: 'up' | 'down'): boolean {
  const blocks = $movable();
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last || blocks.some($isFixed)) return false;
  const neighbour = direction === 'up' ? first.getPreviousSibling() : last.getNextSibling();
  if (!neighbour || $isFixed(neighbour)) return false;
  // The neighbour moves, so that the selection stays where it is.
  if (direction === 'up') last.insertAfter(neighbour);
  else first.insertBefore(neighbour);
  return true;
}

/** Inside one list its items move, else whole blocks. */
function $movable(): ElementNode[] {
  const tops = $selectedTops();
  const selection = $range();
  if (tops.length !== 1 || !selection) return tops;
  const from = $itemOf(selection.anchor.getNode());
  const to = $itemOf(selection.focus.getNode());
  const list = from?.getParent();
  if (!from || !to || !list?.is(to.getParent()) || list.getChildrenSize() < 2) return tops;
  return from.is(to) ? [from] : $between(from, to);
}

function $between(one: ElementNode, other: ElementNode): ElementNode[] {
  const [first, last] = one.isBefore(other) ? [one, other] : [other, one];
  return [first, ...first.getNextSiblings().filter($isElementNode)].filter(
    (item) => item.is(last) || item.isBefore(last),
  );
}

export function moveBlockTo(bid: string, place: Place): boolean {
  const block = $findBlock(bid);
  return block !== null && !$isFixed(block) && $topBlock(block)?.is(block) === true && $put(block, place);
}

/** Puts a block beside one of the body. Nothing goes before what has a fixed place. */
export function $put(block: ElementNode, { bid, side }: Place): boolean {
  const beside = $findBlock(bid);
  const top = beside && $topBlock(beside);
  if (!top || top.is(block)) return false;
  const after = side === 'after' ? top : top.getPreviousSibling();
  if (!after || ($isFixed(after) && $isFixed(after.getNextSibling()))) return false;
  if (!after.is(block)) after.insertAfter(block);
  return true;
}

export function removeBlock(bid: string): void {
  const block = $findBlock(bid);
  if (!block || $isLine(block)) return;
  // A list goes with its only item, and an item with the only list in it.
  let whole: ElementNode = block;
  for (let parent = whole.getParent(); parent && !parent.is($getRoot()); parent = parent.getParent()) {
    if (whole.getNextSibling() || whole.getPreviousSibling()) break;
    whole = parent;
  }
  const next = whole.getNextSibling();
  // Lists on both sides become one, and what held the second is no more.
  const follows = $isElementNode(next) ? (next.getFirstDescendant() ?? next) : null;
  const previous = whole.getPreviousSibling();
  whole.remove();
  if (follows?.isAttached()) follows.selectStart();
  else if ($isElementNode(previous)) previous.selectEnd();
}
