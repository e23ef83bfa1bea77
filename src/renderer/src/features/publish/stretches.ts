/** How the words of one version came out of another, for people who compare them. Pure. */
import { wordDifference, wordSegmenter, type Word } from '../../../../shared/document/compare/words';

export interface Stretch {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** With less than this share in common a part was written anew: words woven together would only confuse. */
const REWRITTEN = 0.35;

/** How `text` came out of `from`: only what a reader of `text` sees, with what went missing struck. */
export function stretches(from: string | null, text: string | null): Stretch[] {
  if (text === null) return [];
  if (from === null) return [{ text, kind: 'same' }];
  const found = wordDifference(wordsOf(from), wordsOf(text)).map(({ change, words }): Stretch => ({
    text: words.map((word) => word.text).join(''),
    kind: change === 'inserted' ? 'added' : change === 'deleted' ? 'removed' : 'same',
  }));
  const same = found.reduce(
    (sum, stretch) => sum + (stretch.kind === 'same' ? stretch.text.trim().length : 0),
    0,
  );
  if (same >= Math.max(from.length, text.length) * REWRITTEN) return found;
  return [
    { text: from, kind: 'removed' },
    { text, kind: 'added' },
  ];
}

const segmenter = wordSegmenter('en');
const wordsOf = (text: string): Word[] =>
  Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment }));
