/** Finds an opinion marker typed into a headline: set off at its beginning or end, never a word within it. Pure. */
import { escapePattern } from '../style/patterns';
import type { Span } from '../text/span';

export interface TypedMarker extends Span {
  /** Without the separator. */
  marker: string;
}

/** Hyphens and dashes need their spaces, so that “opinion-forming” is a word. */
const DASH = '(?:\\s+[-–—]+\\s*|\\s*[–—|»•·:：]\\s*)';
const BRACKETS = { open: '[(\\[【（]', close: '[)\\]】）]' };

/** Markers stand within this many characters of a headline's ends. */
const EDGE = 100;

export function markerIn(headline: string, markers: readonly string[]): TypedMarker | null {
  const words = [...new Set(markers.map(bare))].filter((marker) => marker !== '').map(escapePattern);
  if (words.length === 0) return null;
  const any = `(${words.join('|')})`;
  const bracketed = `${BRACKETS.open}\\s*${any}\\s*${BRACKETS.close}`;
  const tailStart = Math.max(0, headline.length - EDGE);
  return (
    find(headline, tailStart, `${DASH}${any}[\\s.]*$`) ??
    find(headline, tailStart, `\\s*${bracketed}\\s*$`) ??
    find(headline, 0, `^\\s*${any}(?:\\s*[:：|»•·–—]\\s*|\\s+-\\s+)(?=\\S)`) ??
    find(headline, 0, `^\\s*${bracketed}\\s*(?=\\S)`)
  );
}

function find(headline: string, from: number, pattern: string): TypedMarker | null {
  const match = new RegExp(pattern, 'iu').exec(headline.slice(from, from + EDGE));
  // A headline that is the marker alone is no headline with a marker.
  if (!match || match[0].trim().length === headline.trim().length) return null;
  const start = from + match.index;
  return { start, end: start + match[0].length, marker: match[1] ?? '' };
}

/** The marker's words without its dash or brackets. */
function bare(marker: string): string {
  return marker.replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, '');
}
