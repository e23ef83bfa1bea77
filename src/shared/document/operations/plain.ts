/** The plain executor: edits take effect at once. The only module that calls Lexical's mutating functions by hand. */
import { $toggleLink } from '@lexical/link';
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  $setState,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { FORMAT, type FormatName } from '../json';
import { $isFigure, FigureNode } from '../nodes/figure-node';
import { $isLine, CaptionNode } from '../nodes/line-nodes';
import { $isPullQuote, PullQuoteNode } from '../nodes/pull-quote-node';
import { langState } from '../nodes/states';
import { $findBlock, $selectSpan, $textOfBlock } from './find';
import type { BlockType, EditOperations, FigureFields, TextSpan } from './types';

const CREATE: Record<Exclude<BlockType, 'bullet' | 'number'>, () => ElementNode> = {
  paragraph: () => $createParagraphNode(),
  h2: () => $createHeadingNode('h2'),
  h3: () => $createHeadingNode('h3'),
  h4: () => $createHeadingNode('h4'),
  quote: () => $createQuoteNode(),
  'pull-quote': () => new PullQuoteNode(),
};

function $range(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

/** The root's child that holds the node. */
function $topBlock(node: LexicalNode): ElementNode | null {
  let current: LexicalNode | null = node;
  while (current) {
    const parent: ElementNode | null = current.getParent();
    if (parent?.is($getRoot())) return current as ElementNode;
    current = parent;
  }
  return null;
}

const $isFixed = (node: LexicalNode | null): boolean =>
  $isLine(node) || ($isFigure(node) && node.getRole() === 'lead');

function insertText(text: string): void {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n{2,}/);
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) $range()?.insertParagraph();
    $range()?.insertRawText(paragraph);
  });
}

function replaceSpan(span: TextSpan, quote: string, replacement: string): boolean {
  const block = $findBlock(span.bid);
  const selection = $selectSpan(span);
  if (!block || !selection || $textOfBlock(block).slice(span.start, span.end) !== quote) return false;
  $setSelection(selection);
  if (replacement === '') selection.removeText();
  else selection.insertText(replacement);
  return true;
}

function toggleFormat(format: FormatName): void {
  const selection = $range();
  if (!selection) return;
  // Super- and subscript exclude each other.
  const opposite = format === 'subscript' ? 'superscript' : format === 'superscript' ? 'subscript' : null;
  if (opposite && selection.hasFormat(opposite)) selection.formatText(opposite);
  selection.formatText(format);
}

function clearFormat(): void {
  const selection = $range();
  if (!selection) return;
  for (const format of Object.keys(FORMAT) as FormatName[])
    if (selection.hasFormat(format)) selection.formatText(format);
}

function setBlockType(type: BlockType): void {
  const selection = $range();
  if (!selection) return;
  const top = $topBlock(selection.anchor.getNode());
  if (!top || $isFixed(top) || $isFigure(top)) return;
  const list = $isListNode(top) ? top.getListType() : null;
  if (type === 'bullet' || type === 'number') {
    if (list === type) $removeList();
    else $insertList(type);
    return;
  }
  if (list) $removeList();
  const inside = $range();
  if (inside) $setBlocksType(inside, CREATE[type]);
}

function moveBlock(direction: 'up' | 'down'): boolean {
  const node = $range()?.anchor.getNode();
  const item = node ? $itemOf(node) : null;
  const block = item ?? (node ? $topBlock(node) : null);
  if (!block || (!item && $isFixed(block))) return false;
  const neighbour = direction === 'up' ? block.getPreviousSibling() : block.getNextSibling();
  if (!neighbour || (!item && $isFixed(neighbour))) return false;
  if (direction === 'up') neighbour.insertBefore(block);
  else neighbour.insertAfter(block);
  return true;
}

function $itemOf(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isListItemNode(current)) return current.getParentOrThrow().getChildrenSize() > 1 ? current : null;
  return null;
}

function removeBlock(bid: string): void {
  const block = $findBlock(bid);
  if (!block || $isLine(block)) return;
  const next = block.getNextSibling() ?? block.getPreviousSibling();
  block.remove();
  if (next && 'selectStart' in next) (next as ElementNode).selectStart();
}

function insertFigure(role: 'lead' | 'inline', fields: FigureFields): void {
  const figure = new FigureNode()
    .setRole(role)
    .setMedia(fields.media)
    .setCredit(fields.credit)
    .setAlt(fields.alt);
  const caption = new CaptionNode();
  figure.append(caption);
  const root = $getRoot();
  if (role === 'lead') {
    const old = root.getChildren().find((child) => $isFigure(child) && child.getRole() === 'lead');
    if (old) old.replace(figure);
    else root.getChildAtIndex(1)?.insertAfter(figure);
  } else {
    const node = $range()?.anchor.getNode();
    const top = node ? $topBlock(node) : null;
    if (top && !$isLine(top)) top.insertAfter(figure);
    else root.append(figure);
  }
  caption.selectEnd();
}

function setFigure(bid: string, fields: Partial<FigureFields>): void {
  const figure = $findBlock(bid);
  if (!$isFigure(figure)) return;
  // Credit and alt are typed in fields of their own: the caret must not be drawn into the text.
  $addUpdateTag('skip-dom-selection');
  if (fields.media !== undefined) figure.setMedia(fields.media);
  if (fields.credit !== undefined) figure.setCredit(fields.credit);
  if (fields.alt !== undefined) figure.setAlt(fields.alt);
}

function setAttribution(bid: string, attribution: string): void {
  const block = $findBlock(bid);
  if (!$isPullQuote(block)) return;
  $addUpdateTag('skip-dom-selection');
  block.setAttribution(attribution);
}

function setLanguage(tag: string | null): void {
  const selection = $range();
  if (!selection) return;
  for (const node of selection.extract())
    if (node.getType() === 'text') $setState(node, langState, tag ?? '');
}

export const plainOperations: EditOperations = {
  insertText,
  replaceSpan,
  toggleFormat,
  clearFormat,
  setLink: (url) => $toggleLink(url),
  setBlockType,
  moveBlock,
  removeBlock,
  insertFigure,
  setFigure,
  setAttribution,
  setLanguage,
};
