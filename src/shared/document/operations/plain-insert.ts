/** What comes in at the caret, words or blocks, made to fit the place: a line takes words, the body takes blocks. */
import { $createHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $insertNodes,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $blockIdOf } from '../block-ids';
import { $isFigure } from '../nodes/figure-node';
import { $isCaption, $isHeadline, $isLine } from '../nodes/line-nodes';
import { bidState } from '../nodes/states';
import { $offsetIn } from './find';
import { $blockOf, $isFixed, $lineOf, $range, $topBlock } from './places';
import { $removeSelected, $typeOver } from './remove-selected';

export function insertText(text: string): void {
  const selection = $range();
  if (!selection) return;
  const paragraphs = paragraphsIn(text);
  if (!$lineOf(selection.anchor.getNode())) {
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) $range()?.insertParagraph();
      $insertLines(paragraph.split('\n'));
    });
  } else if (paragraphs.length === 1) $typeOver(selection, oneLine(paragraphs[0] ?? ''));
  else insertNodes(paragraphs.map((words) => $createParagraphNode().append($createTextNode(oneLine(words)))));
}

/** Divided by empty lines, however these end. */
export const paragraphsIn = (text: string): string[] =>
  text
    .replaceAll('\t', ' ')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/);

/** As if they were typed: in the format and the link that the caret is in, which Lexical's way for raw text leaves. */
function $insertLines(lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (index > 0) $range()?.insertLineBreak();
    const selection = $range();
    if (selection) $typeOver(selection, line);
  });
}

/** Spaces are as they were typed: the first letter that a person suggests in a headline may be one. */
const oneLine = (text: string): string => text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ');

export function insertNodes(nodes: readonly LexicalNode[]): void {
  const selection = $range();
  if (!selection) return;
  const line = $lineOf(selection.anchor.getNode());
  if (line) $insertAtLine(line, nodes);
  else if (nodes.some($isFigure)) $insertWhole(nodes.map($asBody).filter($isBlock));
  else $insertWords(selection, nodes.map($asBody));
}

/** What stood behind the caret is the block it was, wherever it is now: Lexical gives it to the last block that came. */
function $insertWords(selection: RangeSelection, nodes: LexicalNode[]): void {
  if (!selection.isCollapsed()) $removeSelected(selection);
  const block = $blockOf(selection.anchor.getNode());
  const behind = block && $offsetIn(block, selection.anchor) === 0 ? block.getFirstChild() : null;
  $insertNodes(nodes);
  const home = behind?.getParent();
  if (home && block && !block.isAttached()) $setState(home, bidState, $blockIdOf(block));
}

function $insertAtLine(line: ElementNode, nodes: readonly LexicalNode[]): void {
  const blocks = nodes.filter($isBlock);
  // A caption has no body of its own to follow it.
  const oneLineOnly = $isCaption(line) || blocks.length === 0;
  const first = oneLineOnly || $isFigure(blocks[0]) ? null : (blocks.shift() ?? null);
  const words = $inlineOf(oneLineOnly ? nodes : first ? [first] : []);
  if (words.length > 0) {
    const selection = $range();
    if (selection && !selection.isCollapsed()) $removeSelected(selection);
    $insertNodes(words);
  }
  if (!oneLineOnly && blocks.length > 0) $putAtBodyStart(line, blocks);
}

function $putAtBodyStart(line: ElementNode, blocks: readonly ElementNode[]): void {
  let head = line;
  for (let next = line.getNextSibling(); $isElementNode(next) && $isFixed(next); next = next.getNextSibling())
    head = next;
  const waiting = head.getNextSibling();
  $insertAfter(head, blocks.map($asBody).filter($isBlock));
  // The empty paragraph that a new piece begins with has been waiting for this.
  if ($isParagraphNode(waiting) && waiting.isEmpty() && !waiting.getNextSibling()) waiting.remove();
}

/** Figures cannot stand inside a paragraph: with one of them, all blocks go between what is before and after the caret. */
function $insertWhole(blocks: readonly ElementNode[]): void {
  const selection = $range();
  if (!selection) return;
  if (!selection.isCollapsed()) $removeSelected(selection);
  const top = $topBlock(selection.anchor.getNode());
  if (!top) return;
  const empty = $isParagraphNode(top) && top.isEmpty();
  if ($isParagraphNode(top) && !empty) {
    selection.insertParagraph();
    const rest = $range()?.anchor.getNode();
    const below = rest && $topBlock(rest);
    if (below && !below.is(top) && below.isEmpty()) below.remove();
  }
  $insertAfter(top, blocks);
  if (empty) top.remove();
}

function $insertAfter(block: ElementNode, blocks: readonly ElementNode[]): void {
  let last = block;
  for (const next of blocks) {
    last.insertAfter(next);
    last = next;
  }
  last.selectEnd();
}

const $isBlock = (node: LexicalNode): node is ElementNode => $isElementNode(node) && !node.isInline();

/** What comes from a line of another piece is a heading or a paragraph here; its lead image an image in the text. */
function $asBody(node: LexicalNode): LexicalNode {
  if ($isFigure(node)) return node.setRole('inline');
  if (!$isLine(node)) return node;
  const block = $isHeadline(node) ? $createHeadingNode('h2') : $createParagraphNode();
  return block.append(...node.getChildren());
}

/** The words of blocks in one line, with a space where one ended. */
function $inlineOf(nodes: readonly LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = [];
  for (const node of nodes) {
    if ($isBlock(node)) {
      const inside = $inlineOf(node.getChildren());
      if (result.length > 0 && inside.length > 0) result.push($createTextNode(' '));
      result.push(...inside);
    } else if ($isLineBreakNode(node)) result.push($createTextNode(' '));
    else {
      if ($isTextNode(node)) node.setTextContent(node.getTextContent().replace(/\s+/g, ' '));
      result.push(node);
    }
  }
  return result;
}
