/** The stretch of a piece that shows best why it was found, with the matches marked. Pure; must not know the store. */
import type { Snippet } from '../../../shared/contract/pieces';
import { foldInPlace } from '../../../shared/text/fold';

const LENGTH = 160;
/** Shown of what stands before the first match. */
const LEAD_IN = 40;
/** Matches of one pattern that are looked at in one text. */
const MOST_MATCHES = 8;

interface Range {
  start: number;
  end: number;
  pattern: number;
}
interface Window {
  start: number;
  end: number;
  /** How many different patterns match in it. */
  found: number;
}

/** From the first of the texts in which most of the patterns stand close together; null where none matches. */
export function snippetOf(texts: readonly string[], patterns: readonly RegExp[]): Snippet | null {
  let best: { text: string; ranges: Range[]; window: Window } | null = null;
  for (const text of texts) {
    const ranges = rangesIn(text, patterns);
    const window = bestWindow(ranges);
    if (window && window.found > (best?.window.found ?? 0)) best = { text, ranges, window };
    if (best?.window.found === patterns.length) break;
  }
  return best && cut(best.text, best.ranges, best.window);
}

function rangesIn(text: string, patterns: readonly RegExp[]): Range[] {
  const folded = foldInPlace(text);
  const ranges: Range[] = [];
  patterns.forEach((pattern, index) => {
    let matches = 0;
    for (const match of folded.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length, pattern: index });
      matches += 1;
      if (matches === MOST_MATCHES) break;
    }
  });
  return ranges.sort((a, b) => a.start - b.start);
}

function bestWindow(ranges: readonly Range[]): Window | null {
  let best: Window | null = null;
  for (const { start } of ranges) {
    const inside = ranges.filter((range) => range.start >= start && range.end <= start + LENGTH - LEAD_IN);
    const found = new Set(inside.map((range) => range.pattern)).size;
    if (!best || found > best.found) best = { start, end: inside.at(-1)?.end ?? start, found };
  }
  return best;
}

function cut(text: string, ranges: readonly Range[], window: Window): Snippet {
  const start = edge(text, Math.max(0, window.start - LEAD_IN), window.start);
  const wanted = Math.max(start + LENGTH, window.end);
  const end = wanted >= text.length ? text.length : lastEdge(text, window.end, wanted);
  const parts: Snippet = [];
  const add = (from: number, to: number, match: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s+/g, ' '), match });
  };
  let at = start;
  for (const range of ranges) {
    if (range.end > end || range.start < start || range.end <= at) continue;
    add(at, range.start, false);
    add(Math.max(at, range.start), range.end, true);
    at = range.end;
  }
  add(at, end, false);
  if (start > 0) parts.unshift({ text: '…', match: false });
  if (end < text.length) parts.push({ text: '…', match: false });
  return parts;
}

/** The first beginning of a word from `from` on, at the latest `limit`. */
function edge(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, limit).search(/\s/);
  return space === -1 ? whole(text, from) : from + space + 1;
}

/** The last end of a word before `to`, at the earliest `limit`. */
function lastEdge(text: string, limit: number, to: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space === -1 ? Math.max(limit, whole(text, to)) : limit + space;
}

/** Not between the two halves of a character. */
function whole(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
