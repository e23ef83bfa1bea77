/** Takes out what is selected, whatever blocks it begins and ends in. */
import { $getSelection, $setSelection, type RangeSelection } from 'lexical';

/**
 * With the selection set, Lexical measures it against words that are gone already, and throws: from an empty block into the midst
 * of one that has several runs.
 */
export function $removeSelected(selection: RangeSelection): void {
  const isSet = $getSelection() === selection;
  if (isSet) $setSelection(null);
  selection.removeText();
  if (isSet) $setSelection(selection);
}

/** Words that come in the place of what is selected have the look of its first ones; an empty block has none. */
export function $typeOver(selection: RangeSelection, words: string): void {
  const { anchor, focus } = selection;
  const [first] = selection.isBackward() ? [focus] : [anchor];
  if (!selection.isCollapsed() && first.type === 'element') {
    const { format } = selection;
    $removeSelected(selection);
    selection.format = format;
  }
  selection.insertText(words);
}
