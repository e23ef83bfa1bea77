/** What Enter, Backspace and Delete do at once, without a page: the words are measured here, not on the screen. */
import { $handleListInsertParagraph, $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $isElementNode,
  $isParagraphNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $blockIdOf } from '../block-ids';
import { $joinNext } from '../lists';
import { $isFigure } from '../nodes/figure-node';
import { $isLine } from '../nodes/line-nodes';
import { $offsetIn, $selectSpan, $textOfBlock } from './find';
import type { DeletedUnit, KeyOperations } from './keys';
import { $withIdOf } from './plain-blocks';
import { $itemOf, $lineOf, $range, $topBlock } from './places';
import { $removeSelected } from './remove-selected';
import { wordEndAfter, wordStartBefore } from './word-borders';

/** Levels of lists. More is no article, and fewer than the document's limit. */
const DEEPEST = 5;

export const plainKeys: KeyOperations = { enter, lineBreak, deleteText, indent };

function enter(): void {
  const selection = $range();
  if (!selection) return;
  const line = $lineOf(selection.anchor.getNode());
  if (line) {
    if (!line.is($lineOf(selection.focus.getNode()))) $removeSelected(selection);
    $goOn(line);
    return;
  }
  if (selection.isCollapsed() && $leaveEmptyBlock(selection)) return;
  if (!selection.isCollapsed()) $removeSelected(selection);
  const top = $topBlock(selection.anchor.getNode());
  // Lexical would make the words a heading of their own, which is another block then.
  if ($isHeadingNode(top) && !top.isEmpty() && $offsetIn(top, selection.anchor) === 0)
    top.insertBefore($createParagraphNode());
  else {
    $toOuterPoint(selection.anchor, top);
    $toOuterPoint(selection.focus, top);
    selection.insertParagraph();
  }
}

/** Before words of another format, or a link, Lexical takes their start for that of the heading, and makes it a paragraph. */
function $toOuterPoint(point: PointType, top: ElementNode | null): void {
  if (!$isHeadingNode(top) || point.offset > 0) return;
  let node: LexicalNode = point.getNode();
  while (!node.is(top)) {
    const parent: ElementNode | null = node.getParent();
    const index = node.getIndexWithinParent();
    if (!parent || index > 0) {
      if (parent) point.set(parent.getKey(), index, 'element');
      return;
    }
    node = parent;
  }
}

/** An empty heading or quote becomes a paragraph, an empty item leaves its list. */
function $leaveEmptyBlock({ anchor }: RangeSelection): boolean {
  const top = $topBlock(anchor.getNode());
  if (!top?.isEmpty() || $isParagraphNode(top)) return $handleListInsertParagraph();
  top.replace($withIdOf(top, $createParagraphNode())).selectStart();
  return true;
}

/** Headline, standfirst and captions are one line: Enter goes to what follows. */
function $goOn(line: ElementNode): void {
  const below = line.getNextSibling();
  const parent = line.getParent();
  const lead = $isFigure(below) && below.getRole() === 'lead' ? below : null;
  const owner = $isFigure(parent) ? parent : (lead ?? line);
  const next = owner.getNextSibling();
  if ($isElementNode(next) && !$isFigure(next)) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  owner.insertAfter(paragraph);
  paragraph.select();
}

function lineBreak(): void {
  const selection = $range();
  if (!selection) return;
  if ($lineOf(selection.anchor.getNode())) enter();
  else {
    if (!selection.isCollapsed()) $removeSelected(selection);
    selection.insertLineBreak();
  }
}

function deleteText(direction: 'backward' | 'forward', unit: DeletedUnit): void {
  const selection = $range();
  if (!selection) return;
  if (!selection.isCollapsed()) {
    $removeSelected(selection);
    return;
  }
  const node = selection.anchor.getNode();
  const block = $itemOf(node) ?? $lineOf(node) ?? $topBlock(node);
  if (!block) return;
  const text = $textOfBlock(block);
  const offset = $offsetIn(block, selection.anchor);
  const end = direction === 'backward' ? startBefore(text, offset, unit) : endAfter(text, offset, unit);
  if (end === offset) {
    $deleteBorder(block, direction, selection);
    return;
  }
  const span = $selectSpan({
    bid: $blockIdOf(block),
    start: Math.min(offset, end),
    end: Math.max(offset, end),
  });
  if (!span) return;
  $setSelection(span);
  $removeSelected(span);
  // Typing goes on as the words there are, or as was chosen for the next ones.
  const caret = $range();
  const here = caret?.anchor.getNode();
  const isChosen = selection.format !== ($isTextNode(node) ? node.getFormat() : 0);
  if (caret) caret.format = isChosen ? selection.format : $isTextNode(here) ? here.getFormat() : 0;
}

function indent(direction: 'in' | 'out'): boolean {
  const items = new Set($range()?.getNodes().map($itemOf) ?? []);
  items.delete(null);
  for (const item of items)
    if ($isListItemNode(item)) {
      const depth = item.getIndent() + (direction === 'out' ? -1 : 1);
      if (depth >= 0 && depth < DEEPEST) item.setIndent(depth);
    }
  return items.size > 0;
}

function startBefore(text: string, offset: number, unit: DeletedUnit): number {
  if (unit === 'line')
    return text.lastIndexOf('\n', offset - 1) + 1 === offset && offset > 0
      ? offset - 1
      : text.lastIndexOf('\n', offset - 1) + 1;
  if (unit === 'word') return wordStartBefore(text, offset);
  const before = [...graphemes.segment(text.slice(0, offset))].at(-1);
  return before ? before.index : offset;
}

function endAfter(text: string, offset: number, unit: DeletedUnit): number {
  const rest = text.slice(offset);
  if (unit === 'line') {
    const next = rest.indexOf('\n');
    return next < 0 ? text.length : offset + Math.max(next, 1);
  }
  if (unit === 'word') return wordEndAfter(text, offset);
  return offset + ([...graphemes.segment(rest)][0]?.segment.length ?? 0);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * At the border of a block: a line keeps its words, an item leaves its list or goes one level out, a heading or quote becomes a
 * paragraph, others are joined.
 */
function $deleteBorder(
  block: ElementNode,
  direction: 'backward' | 'forward',
  selection: RangeSelection,
): void {
  if ($isLine(block)) return;
  const isBackward = direction === 'backward';
  if (isBackward && $isListItemNode(block)) {
    block.collapseAtStart(selection);
    return;
  }
  if (isBackward && !$isParagraphNode(block)) {
    block.replace($withIdOf(block, $createParagraphNode()), true);
    return;
  }
  const neighbour = isBackward ? $wordsBefore(block) : $wordsAfter(block);
  if (!neighbour) return;
  const [one, other] = isBackward ? [neighbour, block] : [block, neighbour];
  // Both set the one selection there is.
  const joined = one.selectEnd().clone();
  const start = other.selectStart().anchor;
  joined.focus.set(start.key, start.offset, start.type);
  const [before, after] = [block.getPreviousSibling(), block.getNextSibling()];
  const stoodBetween = block.isEmpty() && $isListNode(before) && $isListNode(after);
  $setSelection(joined);
  $removeSelected(joined);
  // As if Enter had not made two of a list.
  if (stoodBetween && before.isAttached()) $joinNext(before);
}

/** The block of words that ends before this one; none beside lines and figures. */
function $wordsBefore(block: ElementNode): ElementNode | null {
  const sibling = block.getPreviousSibling();
  if (!$isElementNode(sibling) || $isLine(sibling) || $isFigure(sibling)) return null;
  let last: ElementNode = sibling;
  while ($isListNode(last) || ($isListItemNode(last) && $isListNode(last.getLastChild()))) {
    const inner: unknown = last.getLastChild();
    if (!$isElementNode(inner as never)) return null;
    last = inner as ElementNode;
  }
  return last;
}

function $wordsAfter(block: ElementNode): ElementNode | null {
  const parent = block.getParent();
  // What follows the last item follows its list.
  if (block.getNextSibling() === null && ($isListNode(parent) || $isListItemNode(parent)))
    return $wordsAfter(parent);
  const sibling = block.getNextSibling();
  if (!$isElementNode(sibling) || $isLine(sibling) || $isFigure(sibling)) return null;
  let first: ElementNode = sibling;
  while ($isListNode(first) || ($isListItemNode(first) && $isListNode(first.getFirstChild()))) {
    const inner: unknown = first.getFirstChild();
    if (!$isElementNode(inner as never)) return null;
    first = inner as ElementNode;
  }
  return first;
}
