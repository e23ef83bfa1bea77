/** Finding a block by its id and a stretch of its text as a selection. Reads; changes nothing. */
import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import { $blockIdOf, $isBlock } from '../block-ids';
import { $marksOfNode } from './node-marks';
import type { TextSpan } from './types';

export function $findBlock(bid: string, parent: ElementNode = $getRoot()): ElementNode | null {
  for (const child of parent.getChildren()) {
    if (!$isBlock(child)) continue;
    if ($blockIdOf(child) === bid) return child;
    const inside = $findBlock(bid, child);
    if (inside) return inside;
  }
  return null;
}

/** Text and line breaks of a block in order, links included, nested lists left out: the parts of `textOfInline`. */
export function* $parts(node: ElementNode): Generator<TextNode | LexicalNode> {
  for (const child of node.getChildren()) {
    if ($isTextNode(child) || $isLineBreakNode(child)) yield child;
    else if ($isLinkNode(child)) yield* $parts(child);
    else if ($isElementNode(child) && !$isListNode(child) && child.isInline()) yield* $parts(child);
  }
}

export function $textOfBlock(block: ElementNode): string {
  let text = '';
  for (const part of $parts(block)) text += $isTextNode(part) ? part.getTextContent() : '\n';
  return text;
}

/** The span as a selection (not set), or null where the block is gone or too short. */
export function $selectSpan({ bid, start, end }: TextSpan): RangeSelection | null {
  const block = $findBlock(bid);
  if (!block) return null;
  const selection = $createRangeSelection();
  const to = $pointAt(block, end, 'backward');
  // A caret is one point: two ends of one border between runs would be a selection of nothing.
  const from = start === end ? to : $pointAt(block, start, 'forward');
  if (!from || !to) return null;
  selection.anchor.set(from.key, from.offset, from.type);
  selection.focus.set(to.key, to.offset, to.type);
  return selection;
}

/**
 * Where words that were found in the published text of the block (what is suggested left out) stand in the text as it is
 * now. Null where they read differently, are to be removed, or something new stands in their midst.
 */
export function $standingSpan(
  block: ElementNode,
  start: number,
  end: number,
  quote: string,
): TextSpan | null {
  if ([block, ...block.getParents()].some((node) => $markKinds(node).has('del'))) return null;
  let published = 0;
  let at = 0;
  let from: number | null = null;
  let to: number | null = null;
  for (const part of $parts(block)) {
    const size = $isTextNode(part) ? part.getTextContentSize() : 1;
    const kinds = $markKinds(part);
    const isNew = kinds.has('ins') || kinds.has('split');
    const next = published + (isNew ? 0 : size);
    if (!isNew && start < next && end > published) {
      if (kinds.has('del')) return null;
      if (start >= published) from = at + start - published;
      if (end <= next) to = at + end - published;
    }
    published = next;
    at += size;
  }
  if (from === null || to === null || $textOfBlock(block).slice(from, to) !== quote) return null;
  return { bid: $blockIdOf(block), start: from, end: to };
}

const $markKinds = (node: LexicalNode): ReadonlySet<string> =>
  new Set($marksOfNode(node).map(({ kind }) => kind));

/** At a border between two runs, "forward" stands at the start of the next, "backward" at the end of the one before. */
export function $pointAt(
  block: ElementNode,
  offset: number,
  side: 'forward' | 'backward',
): { key: string; offset: number; type: 'text' | 'element' } | null {
  let before = 0;
  let last: TextNode | null = null;
  for (const part of $parts(block)) {
    const size = $isTextNode(part) ? part.getTextContentSize() : 1;
    const inside = side === 'forward' ? offset < before + size : offset <= before + size;
    if (inside && offset >= before && $isTextNode(part))
      return { key: part.getKey(), offset: offset - before, type: 'text' };
    if (inside && offset >= before && !$isTextNode(part)) {
      const parent = part.getParentOrThrow();
      const index = part.getIndexWithinParent() + (offset > before ? 1 : 0);
      return { key: parent.getKey(), offset: index, type: 'element' };
    }
    before += size;
    last = $isTextNode(part) ? part : null;
  }
  if (offset !== before) return null;
  return last
    ? { key: last.getKey(), offset: last.getTextContentSize(), type: 'text' }
    : { key: block.getKey(), offset: block.getChildrenSize(), type: 'element' };
}

/** How many characters of the block's text lie before the point: the reverse of `$selectSpan`. */
export function $offsetIn(block: ElementNode, point: PointType): number {
  const node = point.getNode();
  // An element point stands before its child of that number; behind the last one, after all the text.
  const next = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  let before = 0;
  for (const part of $parts(block)) {
    if (part.is(node)) return before + point.offset;
    if (next && (part.is(next) || next.isParentOf(part) || next.isBefore(part))) return before;
    if (!next && $isElementNode(node) && !node.isParentOf(part) && node.isBefore(part)) return before;
    before += $isTextNode(part) ? part.getTextContentSize() : 1;
  }
  return before;
}
