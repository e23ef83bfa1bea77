/** Where sentences begin and end, with the abbreviations whose full stop ends none. Pure. */
import type { Span } from './span';

const ABBREVIATION =
  /(?:^|[\s(“‘"'[])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|Jr|Sr|vs|cf|ca|approx|No|Nos|pp|vol|ed|eds|fig|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m|(?:\p{L}\.)+\p{L})\.$/u;
/** Short for something only where a figure follows: no. 12, Fig. 3, pp. 4. */
const BEFORE_FIGURE = /(?:^|[\s(“‘[])(?:no|nos|figs?|pp?|arts?|chs?|secs?|paras?|vols?|rule|app|eq|ref)\.$/iu;
const END = /[.!?…]+[”’»)\]"']*(?=\s|$)|[。！？]+[」』”’）]*|\n/gu;

/** Spans without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const span = { start: start + lead, end: start + text.slice(start, end).trimEnd().length };
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    if (
      match[0] === '.' &&
      /^\s\d/u.test(text.slice(end, end + 2)) &&
      BEFORE_FIGURE.test(text.slice(Math.max(0, end - 12), end))
    )
      continue;
    // “No!” she said. goes on in small letters.
    if (/^\s+\p{Ll}/u.test(text.slice(end, end + 3)) && match[0] !== '\n') continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

export function sentenceAt(text: string, offset: number): Span {
  return (
    sentencesOf(text).find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}
