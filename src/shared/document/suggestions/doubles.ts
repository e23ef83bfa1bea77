/**
 * Blocks that would have one id once decisions are taken: two people moved one apart, or one moved what another had split
 * off. The first that comes to its old id has it; others keep the one they have now. Pure; must not know what is decided when.
 */
import type { InlineJSON, RootJSON } from '../json';
import { childBlocks, holdsWords, mapBlocksIn, rootWith, type AnyBlock } from './blocks';
import { marksOf, stored, validMarksOf, withState } from './marks';
import { goes, movesOf, namesOf, type Names } from './block-names';
import { goesOn } from './settle';
import type { Choice } from './settle-row';

/** A block that gets an id back: what it is called after each move that is taken, the last being what it was called first. */
type Renamed = readonly string[];

/** The piece in which no two blocks get one id back. */
export function withoutDoubles(root: RootJSON, choose: Choice = () => 'accept'): RootJSON {
  if (!root.children.some(hasMoved)) return root;
  const unmoved = new Set<string>();
  const renamed = namesIn(root.children, choose, unmoved);
  const kept = namesKept(renamed, unmoved, new Set());
  return kept.size > 0 ? rootWith(root.children.map((block) => keeping(kept, block))) : root;
}

/** What the blocks are called now that cannot have an old id back. `reserved` are names that one of them has to keep. */
function namesKept(
  renamed: readonly Renamed[],
  unmoved: ReadonlySet<string>,
  reserved: ReadonlySet<string>,
): Set<string> {
  const taken = new Set(unmoved);
  const kept = new Set<string>();
  for (const names of renamed) {
    const free = names.findLastIndex(
      (name, index) => !taken.has(name) && (index === 0 || !reserved.has(name)),
    );
    const name = names[Math.max(free, 0)];
    if (name === undefined) continue;
    // Another has taken what this one has to keep.
    if (free < 0 && !reserved.has(name)) return namesKept(renamed, unmoved, new Set([...reserved, name]));
    taken.add(name);
    if (name !== names.at(-1)) kept.add(name);
  }
  return kept;
}

const hasMoved = (block: AnyBlock): boolean =>
  marksOf(block).some(({ from }) => from) || (childBlocks(block) ?? []).some(hasMoved);

/** Fills `taken` with the ids that blocks have however they moved. */
function namesIn(blocks: readonly AnyBlock[], choose: Choice, taken: Set<string>): Renamed[] {
  const renamed: Renamed[] = [];
  const visit = (row: readonly AnyBlock[], outer: readonly Names[]): void => {
    let before: AnyBlock | null = null;
    for (const block of row) {
      const marks = marksOf(block);
      if (marks.some((mark) => goes(mark, choose))) continue;
      const names = namesOf(block, outer, choose);
      if (!goesOn(before, block, choose)) {
        if (names.at(-1) === names[0]) taken.add(names[0] ?? '');
        else renamed.push([...new Set(names)]);
      }
      visit(childBlocks(block) ?? [], movesOf(block, outer, choose));
      if (holdsWords(block)) for (const bid of splitsIn(block.children, choose)) taken.add(bid);
      before = block;
    }
  };
  visit(blocks, []);
  return renamed;
}

function splitsIn(row: readonly InlineJSON[], choose: Choice): string[] {
  return row.flatMap((node) => {
    if (node.type === 'link') return splitsIn(node.children, choose);
    const marks = validMarksOf(node);
    if (marks.some((mark) => goes(mark, choose))) return [];
    return marks.map(({ props }) => props?.['bid']).filter((bid) => typeof bid === 'string');
  });
}

/** The block, and those in it, without the moves that would give these another name. */
function keeping(kept: ReadonlySet<string>, block: AnyBlock): AnyBlock {
  let own = block;
  for (const mark of marksOf(block)) {
    const from = Object.entries(mark.from ?? {});
    const left = from.filter(([now]) => !kept.has(now));
    if (left.length === from.length) continue;
    const { from: _from, ...rest } = stored(mark);
    own = withState(own, {
      [mark.key]: left.length > 0 ? { ...rest, from: Object.fromEntries(left) } : rest,
    });
  }
  return mapBlocksIn(own, (child) => keeping(kept, child));
}
