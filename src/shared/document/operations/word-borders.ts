/**
 * How far Ctrl+Backspace and Ctrl+Delete go, as a browser has it: over white space, then over one word or one run of
 * punctuation. Pure.
 */

// Words of Chinese, Japanese and Thai are told by a dictionary, whatever the language of the piece.
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The place to which a deletion backwards from `offset` goes. */
export function wordStartBefore(text: string, offset: number): number {
  const parts = partsOf(text).filter(({ start }) => start < offset);
  let at = offset;
  while (parts.at(-1)?.is === 'space') at = parts.pop()?.start ?? at;
  const kind = parts.at(-1)?.is;
  do at = parts.pop()?.start ?? at;
  while (kind === 'mark' && parts.at(-1)?.is === 'mark');
  return at;
}

/** The place to which a deletion forwards from `offset` goes. */
export function wordEndAfter(text: string, offset: number): number {
  const parts = partsOf(text)
    .filter(({ end }) => end > offset)
    .reverse();
  let at = offset;
  while (parts.at(-1)?.is === 'space') at = parts.pop()?.end ?? at;
  const kind = parts.at(-1)?.is;
  do at = parts.pop()?.end ?? at;
  while (kind === 'mark' && parts.at(-1)?.is === 'mark');
  return at;
}

function partsOf(text: string): { is: 'word' | 'mark' | 'space'; start: number; end: number }[] {
  return [...words.segment(text)].map(({ segment, index, isWordLike = false }) => ({
    is: isWordLike ? 'word' : segment.trim() === '' ? 'space' : 'mark',
    start: index,
    end: index + segment.length,
  }));
}
