/** Widens what differs between two rows to whole words, where a difference is to be read and not typed. Pure. */
import { sameJson } from './pieces';
import type { Token, Wanted } from './row';

/** From where, to where in the one and in the other. */
export type Range = readonly [from: number, oldEnd: number, newEnd: number];

type Row = readonly (Token | Wanted)[];

export function toWholeWords(range: Range, seen: Row, wanted: Row, words: Intl.Segmenter): Range {
  const [from, oldEnd, newEnd] = range;
  if (from === oldEnd && from === newEnd) return range;
  const [inSeen, inWanted] = [placesInWords(seen, words), placesInWords(wanted, words)];
  const slid = slide(range, { seen, wanted, inSeen, inWanted });
  if (slid) return slid;
  let start = from;
  while (inSeen.has(start) || inWanted.has(start)) start -= 1;
  let more = 0;
  while (inSeen.has(oldEnd + more) || inWanted.has(newEnd + more)) more += 1;
  return [start, oldEnd + more, newEnd + more];
}

/** What only comes, or only goes, stands between words wherever that says the same. All else stays. */
export function betweenWords(range: Range, seen: Row, wanted: Row, words: Intl.Segmenter): Range {
  const [from, oldEnd, newEnd] = range;
  if ((from === oldEnd) === (from === newEnd)) return range;
  const [inSeen, inWanted] = [placesInWords(seen, words), placesInWords(wanted, words)];
  return slide(range, { seen, wanted, inSeen, inWanted }) ?? range;
}

interface Rows {
  seen: Row;
  wanted: Row;
  /** Places in the midst of words. */
  inSeen: ReadonlySet<number>;
  inWanted: ReadonlySet<number>;
}

/** “a |carpet |cleaner”, not “a c|arpet c|leaner”, which says the same. Null where no such place is. */
function slide([from, oldEnd, newEnd]: Range, { seen, wanted, inSeen, inWanted }: Rows): Range | null {
  if (from !== oldEnd && from !== newEnd) return null;
  const [row, end] = from === oldEnd ? [wanted, newEnd] : [seen, oldEnd];
  for (let by = 0; ; by += 1) {
    const isCut = [from - by, oldEnd - by].some((place) => inSeen.has(place));
    if (!isCut && ![from - by, newEnd - by].some((place) => inWanted.has(place)))
      return [from - by, oldEnd - by, newEnd - by];
    if (!isSamePiece(row[from - by - 1], row[end - by - 1])) return null;
  }
}

function isSamePiece(one: Token | Wanted | undefined, other: Token | Wanted | undefined): boolean {
  if (one?.is !== 'piece' || other?.is !== 'piece') return false;
  return one.piece.link === other.piece.link && sameJson(one.piece.node, other.piece.node);
}

/** Places of tokens that do not begin a word. Any number of spaces may be cut. */
function placesInWords(row: Row, words: Intl.Segmenter): Set<number> {
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
