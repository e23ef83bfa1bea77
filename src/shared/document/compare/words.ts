/** Two rows of words, word by word: what stays, what goes and what comes in its place. Pure; must not know how words look. */
import { diffArrays } from 'diff';

export interface Word {
  text: string;
}

/** Words in a row that have one fate. Of those that stay, `were` are the same ones as they stood before. */
export interface Stretch<T> {
  change: 'same' | 'deleted' | 'inserted';
  words: T[];
  were: T[];
}

/** Beyond so many differing words nobody reads word by word: the whole is deleted and inserted. */
const MOST_EDITS = 2000;

export function wordSegmenter(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity: 'word' });
}

/** Words by their text; what goes stands before what comes in its place. */
export function wordDifference<T extends Word>(before: readonly T[], after: readonly T[]): Stretch<T>[] {
  return readable(compared(before, after));
}

function compared<T extends Word>(before: readonly T[], after: readonly T[]): Stretch<T>[] {
  const parts = diffArrays<T>([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: MOST_EDITS,
  });
  if (!parts)
    return [
      { change: 'deleted', words: [...before], were: [] },
      { change: 'inserted', words: [...after], were: [] },
    ];
  let at = 0;
  return parts.map(({ value, added, removed }): Stretch<T> => {
    if (added) return { change: 'inserted', words: value, were: [] };
    const were = before.slice(at, (at += value.length));
    return removed ? { change: 'deleted', words: were, were: [] } : { change: 'same', words: value, were };
  });
}

/** A lone space between two changes is part of them. */
function readable<T extends Word>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  let deleted: T[] = [];
  let inserted: T[] = [];
  const flush = (): void => {
    if (deleted.length > 0) result.push({ change: 'deleted', words: deleted, were: [] });
    if (inserted.length > 0) result.push({ change: 'inserted', words: inserted, were: [] });
    deleted = [];
    inserted = [];
  };
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1];
    if (stretch.change === 'deleted') deleted.push(...stretch.words);
    else if (stretch.change === 'inserted') inserted.push(...stretch.words);
    else if (next && deleted.length > 0 && inserted.length > 0 && isGap(stretch)) {
      deleted.push(...stretch.were);
      inserted.push(...stretch.words);
    } else {
      flush();
      result.push(stretch);
    }
  });
  flush();
  return result;
}

const isGap = ({ words }: Stretch<Word>): boolean =>
  words.every(({ text }) => text.trim() === '' && text !== '\n');
