/** Widens what differs between two rows to whole words, where a difference is to be read and not typed. Pure. */
import type { Token, Wanted } from './row';

/** From where, to where in the one and in the other. */
export type Range = readonly [from: number, oldEnd: number, newEnd: number];

export function toWholeWords(
  [from, oldEnd, newEnd]: Range,
  seen: readonly Token[],
  wanted: readonly Wanted[],
  words: Intl.Segmenter,
): Range {
  if (from === oldEnd && from === newEnd) return [from, oldEnd, newEnd];
  const [inSeen, inWanted] = [placesInWords(seen, words), placesInWords(wanted, words)];
  let start = from;
  while (inSeen.has(start) || inWanted.has(start)) start -= 1;
  let more = 0;
  while (inSeen.has(oldEnd + more) || inWanted.has(newEnd + more)) more += 1;
  return [start, oldEnd + more, newEnd + more];
}

/** Places of tokens that do not begin a word. Any number of spaces may be cut. */
function placesInWords(row: readonly (Token | Wanted)[], words: Intl.Segmenter): Set<number> {
  const places = new Set<number>();
  let text = '';
  let starts = new Map<number, number>();
  const close = (): void => {
    for (const { segment, index } of words.segment(text))
      for (let at = index + 1; at < index + segment.length && segment.trim() !== ''; at += 1) {
        const place = starts.get(at);
        if (place !== undefined) places.add(place);
      }
    text = '';
    starts = new Map();
  };
  row.forEach((token, place) => {
    const node = token.is === 'piece' ? token.piece.node : null;
    if (node?.type !== 'text') close();
    else {
      starts.set(text.length, place);
      text += node.text;
    }
  });
  close();
  return places;
}
