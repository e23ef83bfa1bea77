/**
 * Whether the caret stands in words that a person has just suggested and nobody has touched: there typing is plain typing,
 * since it goes on with that suggestion, and nothing has to be worked out. Reads; changes nothing.
 */
import { $getRoot, $isTextNode, type TextNode } from 'lexical';
import { $marksOfNode } from './node-marks';
import { $lineOf, $range } from './places';

/** For words without a break. A line tidies what is put into it. */
export function $isWithinOwn(person: string, text: string): boolean {
  const node = $ownWordsBefore(person);
  return node !== null && !/[\n\r\t]/.test(text) && !($lineOf(node) && text.trim() !== text);
}

/** Whether a character of such words stands before the caret, and more before that. */
export function $followsOwn(person: string): boolean {
  const node = $ownWordsBefore(person);
  const offset = $range()?.anchor.offset ?? 0;
  const last = node && [...graphemes.segment(node.getTextContent().slice(0, offset))].at(-1);
  return Boolean(last && last.index > 0 && !/[\p{Mark}\p{Format}]/u.test(last.segment));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function $ownWordsBefore(person: string): TextNode | null {
  const selection = $range();
  if (!selection?.isCollapsed() || selection.anchor.offset === 0) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || selection.format !== node.getFormat() || selection.style !== '') return null;
  const [mark, ...others] = $marksOfNode(node);
  if (mark?.kind !== 'ins' || mark.by !== person || others.length > 0) return null;
  // At the ends of a link words may come to stand beside it.
  const isWithin = node.getPreviousSibling() !== null && node.getNextSibling() !== null;
  for (let around = node.getParent(); around && !around.is($getRoot()); around = around.getParent())
    if ((around.isInline() && !isWithin) || $marksOfNode(around).length > 0) return null;
  return node;
}
