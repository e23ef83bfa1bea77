/** Words, formats and links, edited at once. */
import { $isLinkNode, $toggleLink } from '@lexical/link';
import { $copyNode, $isElementNode, $setSelection, $setState, type LexicalNode } from 'lexical';
import { FORMAT, type FormatName } from '../json';
import { langState } from '../nodes/states';
import { $fieldText, $writeField, replacedIn } from './block-fields';
import { $findBlock, $selectSpan, $textOfBlock } from './find';
import { $shownStretches } from './shown';
import { $range } from './places';
import { $removeSelected, $typeOver } from './remove-selected';
import { $formatOf } from './selected';
import type { FoundSpan, TextSpan } from './types';

/** Goes on with the run at the caret, and with all that is said of it. */
export function goOn(text: string): void {
  $range()?.insertText(text);
}

export function replaceSpan(span: TextSpan, quote: string, replacement: string): boolean {
  const block = $findBlock(span.bid);
  const selection = $selectSpan(span);
  if (!block || !selection || $textOfBlock(block).slice(span.start, span.end) !== quote) return false;
  $setSelection(selection);
  replaceSelected(replacement);
  return true;
}

export function replaceFound(found: readonly FoundSpan[], replacement: string): number {
  // From the last to the first, so that those before keep their places.
  return found
    .toReversed()
    .filter((span) => (span.field ? $replaceInField(span, replacement) : $replaceShown(span, replacement)))
    .length;
}

function $replaceInField({ bid, field, start, end }: FoundSpan, replacement: string): boolean {
  const block = $findBlock(bid);
  const text = block && field ? $fieldText(block, field) : null;
  if (!block || !field || text === null) return false;
  $writeField(block, field, replacedIn(text, start, end, replacement));
  return true;
}

function $replaceShown(span: TextSpan, replacement: string): boolean {
  const block = $findBlock(span.bid);
  const shown = block ? $shownStretches(block, span) : [];
  shown.toReversed().forEach((stretch, index) => {
    $setSelection($selectSpan(stretch));
    replaceSelected(index === shown.length - 1 ? replacement : '');
  });
  return shown.length > 0;
}

export function replaceSelected(replacement: string): void {
  const selection = $range();
  if (!selection) return;
  if (replacement === '') $removeSelected(selection);
  else $typeOver(selection, replacement);
}

export function toggleFormat(format: FormatName): void {
  const selection = $range();
  if (!selection) return;
  // A browser counts the word behind a selection that ends at its border.
  if (!selection.isCollapsed()) selection.format = $formatOf(selection);
  // Super- and subscript exclude each other.
  const opposite = format === 'subscript' ? 'superscript' : format === 'superscript' ? 'subscript' : null;
  if (opposite && selection.hasFormat(opposite)) selection.formatText(opposite);
  selection.formatText(format);
}

export function clearFormat(): void {
  const selection = $range();
  if (!selection) return;
  for (const format of Object.keys(FORMAT) as FormatName[])
    if (selection.hasFormat(format)) selection.formatText(format);
}

/** Null takes links off the words that are selected; a caret changes, or takes off, the whole link that it is in. */
export function setLink(url: string | null): void {
  const selection = $range();
  if (!selection || (selection.isCollapsed() && !selection.anchor.getNode().getParents().some($isLinkNode)))
    return;
  if (url === null && !selection.isCollapsed()) selection.extract().forEach($takeOutOfLink);
  else $toggleLink(url);
}

/** Lexical's own way fails where a selection touches a link and has none of its words. */
function $takeOutOfLink(node: LexicalNode): void {
  const link = node.getParent();
  if ($isElementNode(node) || !$isLinkNode(link)) return;
  const after = node.getNextSiblings();
  if (after.length > 0) link.insertAfter($copyNode(link).append(...after));
  link.insertAfter(node);
  if (link.isEmpty()) link.remove();
}

export function setLanguage(tag: string | null): void {
  const selection = $range();
  if (!selection) return;
  for (const node of selection.extract())
    if (node.getType() === 'text') $setState(node, langState, tag ?? '');
}
