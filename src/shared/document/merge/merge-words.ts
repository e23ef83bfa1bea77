/**
 * The words of one block as two sides changed them, put together where their changes do not meet. Pure; where they do, it
 * says so and a person decides.
 */
import { diffArrays } from 'diff';
import { rowWords, textOf, type RowWord } from '../compare/row-words';
import type { InlineJSON } from '../json';
import { inlineOf, type LinkShell } from '../suggestions/pieces';
import type { Versions } from './three-way';

/** What one side has in place of the words from `from` up to `to`. */
interface Edit {
  from: number;
  to: number;
  words: RowWord[];
}

/** Null where both changed the same words, or words beside each other. A change of look is one of the word. */
export function mergeWords(
  { base, mine, theirs }: Versions<readonly InlineJSON[]>,
  segmenter: Intl.Segmenter,
): InlineJSON[] | null {
  const shells = new Map<string, LinkShell>();
  const words = (row: readonly InlineJSON[]): RowWord[] => rowWords(row, segmenter, shells);
  const were = words(base);
  const [ours, others] = [editsTo(were, words(mine)), editsTo(were, words(theirs))];
  const without = (edits: readonly Edit[], shared: readonly Edit[]): Edit[] =>
    edits.filter((edit) => !shared.some((one) => isSame(one, edit)));
  const [oursAlone, alone] = [without(ours, others), without(others, ours)];
  const meets = (one: readonly Edit[], other: readonly Edit[]): boolean =>
    one.some((edit) => other.some((against) => meet(were, edit, against)));
  if (meets(oursAlone, others) || meets(alone, ours)) return null;
  const merged: RowWord[] = [];
  let at = 0;
  for (const edit of [...ours, ...alone].sort((one, other) => one.from - other.from)) {
    merged.push(...were.slice(at, edit.from), ...edit.words);
    at = edit.to;
  }
  return inlineOf([...merged, ...were.slice(at)].flatMap(({ pieces }) => pieces));
}

const keyOf = ({ pieces }: RowWord): string =>
  JSON.stringify(pieces.map((piece) => [textOf(piece), piece.node, piece.link]));

function editsTo(before: readonly RowWord[], after: readonly RowWord[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays<RowWord>([...before], [...after], {
    comparator: (one, other) => keyOf(one) === keyOf(other),
  })) {
    const last = edits.at(-1);
    const open = last?.to === at ? last : null;
    if (added) {
      if (open) open.words.push(...value);
      else edits.push({ from: at, to: at, words: [...value] });
      continue;
    }
    if (removed) {
      if (open) open.to += value.length;
      else edits.push({ from: at, to: at + value.length, words: [] });
    }
    at += value.length;
  }
  return edits;
}

/** So many words that stay between two changes keep them apart: with fewer, one reads into the other. */
const APART = 2;

function meet(words: readonly RowWord[], one: Edit, other: Edit): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (second.from < first.to) return true;
  const between = words.slice(first.to, second.from).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return between.length < APART;
}

function isSame(one: Edit, other: Edit): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.words.map(keyOf).join('\n') === other.words.map(keyOf).join('\n')
  );
}
