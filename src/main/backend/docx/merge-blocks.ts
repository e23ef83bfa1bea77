/**
 * What somebody did to a piece, done to the same piece as it is now. `before` and `after` are what they were given and what
 * they made of it; blocks are known by their ids. Pure.
 */
import { diffArrays } from 'diff';
import {
  changedProps,
  childBlocks,
  holdsWords,
  propsOf,
  withProps,
  type AnyBlock,
} from '../../../shared/document/suggestions/blocks';
import { sameJson } from '../../../shared/document/suggestions/pieces';
import { numbered, withChildren } from '../../../shared/document/suggestions/settle';
import { mergeRow } from './merge-row';

/** A block that both changed: it stays as it is here, and this is what they would have it be. */
export interface Clash {
  bid: string;
  wanted: AnyBlock;
}

const idOf = (block: AnyBlock): string => block.$?.bid ?? '';
const byId = (blocks: readonly AnyBlock[]): Map<string, AnyBlock> =>
  new Map(blocks.map((block) => [idOf(block), block]));

export function mergeBlocks(
  now: readonly AnyBlock[],
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  clashes: Clash[],
): AnyBlock[] {
  const [old, wanted, here] = [byId(before), byId(after), byId(now)];
  const moved = movedIn(before, after);
  const result = now
    .filter((block) => !(old.has(idOf(block)) && !wanted.has(idOf(block))) && !moved.has(idOf(block)))
    .map((block) => mergeBlock(block, old.get(idOf(block)), wanted.get(idOf(block)), clashes));
  let above = '';
  for (const block of after) {
    const bid = idOf(block);
    const present = here.get(bid);
    const comes = !old.has(bid) && !present;
    if (comes || (moved.has(bid) && present)) {
      const place = result.findIndex((one) => idOf(one) === above) + 1;
      result.splice(place, 0, present ? mergeBlock(present, old.get(bid), block, clashes) : block);
    }
    if (result.some((one) => idOf(one) === bid)) above = bid;
  }
  return result;
}

/** Blocks that stand elsewhere among those that stayed. */
function movedIn(before: readonly AnyBlock[], after: readonly AnyBlock[]): Set<string> {
  const [old, wanted] = [byId(before), byId(after)];
  const stayed = (blocks: readonly AnyBlock[]): string[] =>
    blocks.map(idOf).filter((bid) => bid !== '' && old.has(bid) && wanted.has(bid));
  const moved = new Set<string>();
  for (const part of diffArrays(stayed(before), stayed(after)))
    if (part.added) part.value.forEach((bid) => moved.add(bid));
  return moved;
}

function mergeBlock(
  now: AnyBlock,
  before: AnyBlock | undefined,
  after: AnyBlock | undefined,
  clashes: Clash[],
): AnyBlock {
  if (!before || !after || sameJson(before, after)) return now;
  const props = changedProps(propsOf(before), propsOf(after));
  const changed = props ? withProps(now, props) : now;
  if (holdsWords(before) && holdsWords(after)) {
    const row = holdsWords(now) ? mergeRow(now.children, before.children, after.children) : null;
    if (row) return withChildren(changed, row);
    clashes.push({ bid: idOf(now), wanted: after });
    return now;
  }
  const [inner, old, wanted] = [childBlocks(now), childBlocks(before), childBlocks(after)];
  if (!inner || !old || !wanted) {
    clashes.push({ bid: idOf(now), wanted: after });
    return now;
  }
  const merged = withChildren(changed, mergeBlocks(inner, old, wanted, clashes));
  return merged.type === 'list' ? numbered(merged) : merged;
}
