/**
 * A condition of a query as a pattern over plain text, for marking matches and for the names of tags and authors.
 * It must find what the index finds; both go by the runs of index-text.ts.
 */
import { foldInPlace, JOINED } from '../../../shared/text/fold';
import { runsOf, SEPARATE } from './index-text';

/** Both spellings of what one letter may stand for: strasse, straße. */
const SPELLINGS = Object.entries(JOINED).map(([letter, spelt]) => ({
  spelt,
  both: `(?:${spelt}|${letter})`,
}));

/** Global; to be run over `foldInPlace(text)`. Null where the words hold nothing to find. */
export function patternFor(text: string, prefix: boolean): RegExp | null {
  const runs = runsOf(text);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  let source = first.joined ? '' : `(?<!${SEPARATE})`;
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (before) source += before.joined || run.joined ? '[^\\p{L}\\p{N}\\p{M}]*' : '[^\\p{L}\\p{N}\\p{M}]+';
    source += run.joined ? run.text : bothSpellings(run.text);
  });
  // With a prefix the whole word is marked.
  if (!last.joined) source += prefix ? `${SEPARATE}*` : `(?!${SEPARATE})`;
  return new RegExp(source, 'gv');
}

/** Runs hold letters, marks and digits only: nothing in them needs escaping. */
function bothSpellings(word: string): string {
  let source = word;
  for (const { spelt, both } of SPELLINGS) source = source.replaceAll(spelt, both);
  return source;
}

export function matches(pattern: RegExp, text: string): boolean {
  return foldInPlace(text.normalize()).search(pattern) !== -1;
}

/** Whether a name is like what was typed: each word typed begins one of the name's, as "pub serv" does Public services. */
export function likeness(typed: string): (name: string) => boolean {
  const patterns = typed
    .split(/\s+/)
    .map((word) => patternFor(word, true))
    .filter((pattern) => pattern !== null);
  return (name) => patterns.length > 0 && patterns.every((pattern) => matches(pattern, name));
}
