/** Takes out what is selected, and writes over it, whatever blocks it begins and ends in. */
import { $getSelection, $isRangeSelection, $setSelection, type RangeSelection } from 'lexical';

export const $removeSelected = (selection: RangeSelection): void =>
  $unset(selection, () => selection.removeText());

export const $typeOver = (selection: RangeSelection, words: string): void =>
  selection.isCollapsed()
    ? selection.insertText(words)
    : $unset(selection, () => selection.insertText(words));

/**
 * With the selection set, Lexical measures it meanwhile against words that are gone already, where the block it begins in is or
 * becomes empty and the one it ends in has several runs. Its development build throws then, the other one makes do.
 */
function $unset(selection: RangeSelection, work: () => void): void {
  if ($getSelection() !== selection) {
    work();
    return;
  }
  $setSelection(null);
  work();
  const caret = $getSelection();
  if (caret === null) $setSelection(selection);
  // What is typed next goes on in the same format.
  else if ($isRangeSelection(caret)) caret.format = selection.format;
}
