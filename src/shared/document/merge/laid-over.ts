/**
 * What was decided about a conflict, written over the piece's text: blocks that stay keep their ids, what is suggested in
 * them and what is said of them. Pure.
 */
import { canonicalRoot } from '../canonical';
import { keepNotes } from '../comments/keep';
import { notedIn } from '../comments/notes';
import type { RootChildJSON, RootJSON } from '../json';
import { rootWith } from '../suggestions/blocks';
import { publishedRoot } from '../suggestions/decide';
import { withState } from '../suggestions/marks';
import { sameJson } from '../suggestions/pieces';

/** A stretch of the text in its order. */
export interface Decided {
  /** Ids of the blocks of the piece that stand there. */
  was: readonly string[];
  /** What comes in their place; null where they stay. */
  now: readonly RootChildJSON[] | null;
}

/** `root` may have suggestions; those in blocks that give way go with them. */
export function laidOver(root: RootJSON, decided: readonly Decided[]): RootJSON {
  const wanted = written(publishedRoot(root), decided);
  const result = written(root, decided);
  // A suggestion may join or move blocks of which one stays and the other does not.
  const kept = sameJson(publishedRoot(result), publishedRoot(wanted)) ? result : wanted;
  return keepNotes(kept, root, new Set(notedIn(root).keys()));
}

function written(root: RootJSON, decided: readonly Decided[]): RootJSON {
  const own = new Map(root.children.map((block) => [block.$?.bid ?? '', block]));
  const beside = behindOf(root, new Set(decided.flatMap(({ was }) => was)));
  const behind = (bid: string): RootChildJSON[] => beside.get(bid) ?? [];
  const children = decided.flatMap(({ was, now }): RootChildJSON[] => {
    if (now === null) return was.flatMap((bid) => [...[own.get(bid) ?? []].flat(), ...behind(bid)]);
    const come = now.map((block, index) => withState(block, { bid: was[index] }));
    return [...come, ...was.flatMap(behind)];
  });
  return canonicalRoot(rootWith(children));
}

/** Blocks that nothing was decided about, empty or only suggested: they stay behind the one before them. */
function behindOf(root: RootJSON, known: ReadonlySet<string>): Map<string, RootChildJSON[]> {
  const result = new Map<string, RootChildJSON[]>();
  let last = '';
  for (const block of root.children) {
    const bid = block.$?.bid ?? '';
    if (known.has(bid)) last = bid;
    else result.set(last, [...(result.get(last) ?? []), block]);
  }
  return result;
}
