/** Nodes that came from outside made like a piece's own: known formats, no styles, no ids, blocks or words but not both. */
import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $copyNode,
  $createParagraphNode,
  $isElementNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $isFigure } from '../../../../shared/document/nodes/figure-node';
import { bidState } from '../../../../shared/document/nodes/states';
import { ALIGNED, ALIGNMENTS, FORMAT, type Alignment } from '../../../../shared/document/json';

const KNOWN_FORMATS = Object.values(FORMAT).reduce((sum, bit) => sum | bit, 0);

const $isBlock = (node: LexicalNode): node is ElementNode => $isElementNode(node) && !node.isInline();

/** Loose words between blocks get a paragraph of their own; words alone stay words. */
export function $fitBlocks(nodes: readonly LexicalNode[]): LexicalNode[] {
  for (const node of nodes) $clean(node);
  if (!nodes.some($isBlock)) return [...nodes];
  const blocks: LexicalNode[] = [];
  let loose: LexicalNode[] = [];
  const flush = (): void => {
    if (hasWords(loose)) blocks.push($createParagraphNode().append(...loose));
    loose = [];
  };
  for (const node of nodes) {
    if (!$isBlock(node)) {
      loose.push(node);
      continue;
    }
    flush();
    if ($isFigure(node) || node.getTextContent().trim() !== '') blocks.push(...$parts(node));
  }
  flush();
  return blocks;
}

const hasWords = (nodes: readonly LexicalNode[]): boolean =>
  nodes.some((node) => node.getTextContent().trim() !== '');

/** A quotation of several paragraphs is several quotations; other blocks hold words alone. */
function $parts(block: ElementNode): ElementNode[] {
  if ($isListNode(block) || $isFigure(block) || !block.getChildren().some($isBlock)) return [block];
  return $fitBlocks(block.getChildren())
    .filter($isBlock)
    .map((part) =>
      $isQuoteNode(block) && !$isListNode(part) ? $copyNode(block).append(...part.getChildren()) : part,
    );
}

const $alignmentOf = (node: ElementNode): Alignment | undefined =>
  ALIGNED.includes(node.getType()) ? ALIGNMENTS.find((one) => one === node.getFormatType()) : undefined;

function $clean(node: LexicalNode): void {
  if ($isTextNode(node)) {
    node.setStyle('');
    node.setFormat(node.getFormat() & KNOWN_FORMATS);
  }
  if (!$isElementNode(node)) return;
  $setState(node, bidState, '');
  node.setFormat($alignmentOf(node) ?? '').setDirection(null);
  if ($isHeadingNode(node)) {
    const level = Math.min(Math.max(Number(node.getTag().slice(1)), 2), 4);
    node.setTag(`h${level as 2 | 3 | 4}`);
  }
  if ($isListNode(node) && node.getListType() === 'check') node.setListType('bullet');
  if ($isLinkNode(node)) node.setTarget(null).setRel(null);
  for (const child of node.getChildren()) $clean(child);
}
