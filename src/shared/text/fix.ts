/**
 * What a fix really changes. Findings quote whole words, since a person reads those; the change itself is cut down
 * to the characters that differ, so that formats and links around them stay. Pure; applying it is for edit operations.
 */

export interface Replacement {
  /** UTF-16 offsets into the block's plain text. */
  start: number;
  end: number;
  quote: string;
  replacement: string;
}

/** The same change without the characters that quote and replacement share at both ends. */
export function narrowed({ start, end, quote, replacement }: Replacement): Replacement {
  const shorter = Math.min(quote.length, replacement.length);
  let head = 0;
  while (head < shorter && quote[head] === replacement[head]) head += 1;
  if (splitsPair(quote, head) || splitsPair(replacement, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && quote.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  if (splitsPair(quote, quote.length - tail) || splitsPair(replacement, replacement.length - tail)) tail -= 1;
  return {
    start: start + head,
    end: end - tail,
    quote: quote.slice(head, quote.length - tail),
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

/** Whether a cut at this offset would fall between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
