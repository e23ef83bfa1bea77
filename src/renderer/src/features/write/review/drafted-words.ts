/** The words that a comment is being written about: the selection is in the comment's field meanwhile. */

const DRAFTED = 'drafted';

/** To be called while they are selected. */
export function markDraftedWords(): void {
  const selection = getSelection();
  if (selection?.rangeCount) CSS.highlights.set(DRAFTED, new Highlight(selection.getRangeAt(0).cloneRange()));
}

export const unmarkDraftedWords = (): void => void CSS.highlights.delete(DRAFTED);
