/** Takes out what is selected, and writes over it, whatever blocks it begins and ends in. */
import { $getSelection, $isRangeSelection, $setSelection, type RangeSelection } from 'lexical';

export const $removeSelected = (selection: RangeSelection): void =>
  $unset(selection, () => selection.removeText());

export const $typeOver = (selection: RangeSelection, words: string): void =>
  selection.isCollapsed()
    ? selection.insertText(words)
    : $unset(selection, () => selection.insertText(words));

/**
 * With the selection set, Lexical measures it against words that are gone already, and throws: where the block it begins in
 * becomes empty, or is, and the one it ends in has several runs.
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
