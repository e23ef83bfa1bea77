/** How much two texts have in common, by their runs of words: exactly, and by a sketch that can be looked up. Pure. */
import { hashText } from '../../../../shared/text/hash';
import { foldText } from '../text/words';

/** Words in a run. */
const RUN = 5;
/** Hashes in a sketch. */
const KEPT = 48;
/** A text with fewer runs says too little to be like another. */
const FEWEST = 20;

/** Hashes of every run of words, each once. */
export function runsOf(text: string): Set<number> {
  const words = foldText(text).split(' ');
  const runs = new Set<number>();
  for (let start = 0; start + RUN <= words.length; start += 1) runs.add(hashOfRun(words, start));
  return runs;
}

/** The smallest hashes of a text's runs: two texts share about as large a part of them as of all their runs. */
export function sketchOf(text: string): number[] {
  const runs = runsOf(text);
  return runs.size < FEWEST ? [] : [...runs].sort((a, b) => a - b).slice(0, KEPT);
}

/** Share of the smaller text's runs that the other has, 0–1. */
export function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common / small.size;
}

/** Of the run that begins there, its words with a space between them; joining them first would cost more than the hash. */
function hashOfRun(words: readonly string[], start: number): number {
  let hash = hashText(words[start] ?? '');
  for (let index = start + 1; index < start + RUN; index += 1)
    hash = hashText(words[index] ?? '', hashText(' ', hash));
  return hash;
}
