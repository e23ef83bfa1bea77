/**
 * What blocks are called: a block that moved stands under an id of its own and has its old one back once the move is taken.
 * Pure; must not know what is decided when.
 */
import type { RootJSON } from '../json';
import { childBlocks, type AnyBlock } from './blocks';
import { marksOf, type Mark } from './marks';
import { goesOn } from './settle';
import type { Choice } from './settle-row';

export type Names = Readonly<Record<string, string>>;

/** What a block is called after each of these decisions that names it anew, what it is called now being the first. */
export function namesOf(block: AnyBlock, outer: readonly Names[], choose: Choice): string[] {
  const names = [
    marksOf(block)
      .filter((mark) => choose(mark) === 'accept')
      .reduce(bidSaid, block.$?.bid ?? ''),
  ];
  for (const from of movesOf(block, outer, choose))
    names.push(from[names.at(-1) ?? ''] ?? names.at(-1) ?? '');
  return names;
}

/** The moves that are taken of what a block stands in, and its own. */
export const movesOf = (block: AnyBlock, outer: readonly Names[], choose: Choice): Names[] => [
  ...outer,
  ...marksOf(block).flatMap((mark) => (mark.from && choose(mark) === 'accept' ? [mark.from] : [])),
];

const bidSaid = (bid: string, { kind, props }: Mark): string =>
  kind === 'set' && typeof props?.['bid'] === 'string' ? props['bid'] : bid;

/** Whether with this decision what the mark is on is not there. */
export const goes = (mark: Mark, choose: Choice): boolean =>
  (mark.kind === 'del' && choose(mark) === 'accept') ||
  (['ins', 'split'].includes(mark.kind) && choose(mark) === 'reject');

const ALL: Choice = () => 'accept';

/**
 * What each block that stands is called once all is taken, those in it too; without those that go, or go on another. Of a
 * piece in which no two blocks get one id back (doubles.ts).
 */
export function namesTaken(root: RootJSON): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (row: readonly AnyBlock[], outer: readonly Names[]): void => {
    let before: AnyBlock | null = null;
    for (const block of row) {
      if (marksOf(block).some((mark) => goes(mark, ALL))) continue;
      if (!goesOn(before, block, ALL)) names.set(block.$?.bid ?? '', namesOf(block, outer, ALL).at(-1) ?? '');
      visit(childBlocks(block) ?? [], movesOf(block, outer, ALL));
      before = block;
    }
  };
  visit(root.children, []);
  return names;
}
