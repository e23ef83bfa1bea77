/** Takes out what is selected, and writes over it, whatever blocks it begins and ends in. */
import { $isListNode } from '@lexical/list';
import { $getSelection, $isRangeSelection, $setSelection, type RangeSelection } from 'lexical';
import { $joinNext } from '../lists';
import { $topBlock } from './places';

export const $removeSelected = (selection: RangeSelection): void =>
  $joined(selection, () => {
    $unset(selection, () => selection.removeText());
  });

export function $typeOver(selection: RangeSelection, words: string): void {
  if (selection.isCollapsed()) selection.insertText(words);
  else
    $joined(selection, () => {
      $unset(selection, () => selection.insertText(words));
    });
}

/** What is left of a list that the selection ends in goes on the one that it begins in, if they are of one kind. */
function $joined(selection: RangeSelection, work: () => void): void {
  const [one, other] = [selection.anchor, selection.focus].map((point) => $topBlock(point.getNode()));
  work();
  if ($isListNode(one) && other?.is(one.getNextSibling())) $joinNext(one);
  else if ($isListNode(other) && one?.is(other.getNextSibling())) $joinNext(other);
}

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
