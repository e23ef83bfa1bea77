/** Words, formats and links, edited at once. */
import { $toggleLink } from '@lexical/link';
import { $setSelection, $setState } from 'lexical';
import { FORMAT, type FormatName } from '../json';
import { langState } from '../nodes/states';
import { $findBlock, $selectSpan, $textOfBlock } from './find';
import { $range } from './places';
import type { TextSpan } from './types';

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

export function replaceSelected(replacement: string): void {
  const selection = $range();
  if (!selection) return;
  if (replacement === '') selection.removeText();
  else selection.insertText(replacement);
}

export function toggleFormat(format: FormatName): void {
  const selection = $range();
  if (!selection) return;
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

export function setLink(url: string | null): void {
  $toggleLink(url);
}

export function setLanguage(tag: string | null): void {
  const selection = $range();
  if (!selection) return;
  for (const node of selection.extract())
    if (node.getType() === 'text') $setState(node, langState, tag ?? '');
}
