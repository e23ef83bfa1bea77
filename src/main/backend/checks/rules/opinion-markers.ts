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

export function markerIn(headline: string, markers: readonly string[]): TypedMarker | null {
  const words = [...new Set(markers.map(bare))].filter((marker) => marker !== '').map(escapePattern);
  if (words.length === 0) return null;
  const any = `(${words.join('|')})`;
  const bracketed = `${BRACKETS.open}\\s*${any}\\s*${BRACKETS.close}`;
  const patterns = [
    `${DASH}${any}[\\s.]*$`,
    `\\s*${bracketed}\\s*$`,
    `^\\s*${any}(?:\\s*[:：|»•·–—]\\s*|\\s+-\\s+)(?=\\S)`,
    `^\\s*${bracketed}\\s*(?=\\S)`,
  ];
  for (const pattern of patterns) {
    const match = new RegExp(pattern, 'iu').exec(headline);
    // A headline that is the marker alone is no headline with a marker.
    if (match && match[0].trim().length < headline.trim().length) {
      return { start: match.index, end: match.index + match[0].length, marker: match[1] ?? '' };
    }
  }
  return null;
}

/** The marker's words without its dash or brackets. */
function bare(marker: string): string {
  return marker.replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, '');
}
