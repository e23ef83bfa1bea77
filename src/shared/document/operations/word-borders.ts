/**
 * How far Ctrl+Backspace and Ctrl+Delete go, as a browser has it: over white space, then over one word or one run of
 * punctuation; over a line break alone, and never beyond one. Pure.
 */

// Words of Chinese, Japanese and Thai are told by a dictionary, whatever the language of the piece.
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The place to which a deletion backwards from `offset` goes. */
export function wordStartBefore(text: string, offset: number): number {
  const parts = partsOf(text).filter(({ start }) => start < offset);
  let at = offset;
  while (parts.at(-1)?.is === 'space') at = parts.pop()?.start ?? at;
  const kind = parts.at(-1)?.is;
  if (kind === 'break' && at < offset) return at;
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
  if (kind === 'break' && at > offset) return at;
  do at = parts.pop()?.end ?? at;
  while (kind === 'mark' && parts.at(-1)?.is === 'mark');
  return at;
}

interface Part {
  is: 'word' | 'mark' | 'space' | 'break';
  start: number;
  end: number;
}

function partsOf(text: string): Part[] {
  return [...words.segment(text)].map(({ segment, index, isWordLike = false }) => ({
    is: isWordLike ? 'word' : segment === '\n' ? 'break' : segment.trim() === '' ? 'space' : 'mark',
    start: index,
    end: index + segment.length,
  }));
}
