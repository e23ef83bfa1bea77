/**
 * Deciding marks on blocks, and with settle-row.ts on everything in them. What is left after any mix of decisions is a
 * valid piece. Pure.
 */
import { counted } from '../canonical';
import type { InlineJSON, ListJSON, MarkJSON } from '../json';
import { childBlocks, holdsWords, LINES, mapBlocksIn, newBlock, withProps, type AnyBlock } from './blocks';
import { marksOf, stored, withState, type Mark } from './marks';
import { inlineOf, piecesOf } from './pieces';
import { settleRow, type Choice } from './settle-row';

/** Blocks of one parent with their marks decided. */
export function settleBlocks(blocks: readonly AnyBlock[], choose: Choice): AnyBlock[] {
  const result: AnyBlock[] = [];
  for (const block of blocks) {
    const marks = marksOf(block);
    const verdict = new Map(marks.map((mark) => [mark, choose(mark)]));
    if (marks.some((mark) => goes(mark, verdict.get(mark)))) continue;
    const settled = marks.reduce(
      (next, mark) => settleMark(next, mark, verdict.get(mark) === 'accept'),
      block,
    );
    const kept = marks.filter((mark) => verdict.get(mark) === 'keep');
    const [first, ...more] = settleInside(withKept(settled, kept), choose);
    if (!first) continue;
    const before = result.at(-1);
    const joins = marks.some((mark) => mark.kind === 'join' && verdict.get(mark) === 'accept');
    if (joins && before && canJoin(before, first)) result[result.length - 1] = join(before, first);
    else result.push(first);
    result.push(...more);
  }
  return result;
}

const goes = (mark: Mark, verdict: unknown): boolean =>
  (mark.kind === 'ins' && verdict === 'reject') || (mark.kind === 'del' && verdict === 'accept');

function settleMark(block: AnyBlock, mark: Mark, accepted: boolean): AnyBlock {
  const bare = withState(block, { [mark.key]: undefined });
  if (!accepted) return bare;
  if (mark.kind === 'set' && mark.props) return withProps(bare, mark.props);
  return mark.kind === 'ins' && mark.from ? renamed(bare, mark.from) : bare;
}

const withKept = (block: AnyBlock, kept: readonly Mark[]): AnyBlock =>
  withState(block, Object.fromEntries(kept.map((mark) => [mark.key, stored(mark)])));

/** A block that moved has the ids it had before. */
export function renamed(block: AnyBlock, from: Record<string, string>): AnyBlock {
  const bid = block.$?.bid;
  const own = bid === undefined ? block : withState(block, { bid: from[bid] ?? bid });
  return mapBlocksIn(own, (child) => renamed(child, from));
}

export function withChildren(block: AnyBlock, children: readonly AnyBlock[] | InlineJSON[]): AnyBlock {
  return { ...block, children } as AnyBlock;
}

/** The block, or the blocks it is to be split into, or none where a list lost all it had. */
function settleInside(block: AnyBlock, choose: Choice): AnyBlock[] {
  if (holdsWords(block)) {
    if (!block.children.some((child) => child.type === 'link' || child.$)) return [block];
    const around = marksOf(block).filter((mark) => mark.kind === 'ins' || mark.kind === 'del');
    return settleRow(block.children, choose).map((part) => {
      if (part.props === null) return withChildren(block, inlineOf(part.pieces));
      const joins = part.joins
        .filter((mark) => choose(mark) === 'keep')
        .map((mark): [string, MarkJSON] => [`join:${mark.id}`, stored({ ...mark, over: undefined })]);
      return withState(
        withKept(newBlock(part.props, inlineOf(part.pieces)), around),
        Object.fromEntries(joins),
      );
    });
  }
  const inside = childBlocks(block);
  if (inside) {
    const settled = settleBlocks(inside, choose);
    if (settled.length === 0 && inside.length > 0) return [];
    const next = withChildren(block, settled);
    return [next.type === 'list' && inside.some(isReordered) ? numbered(next) : next];
  }
  return [withChildren(block, settleMixed(block, choose))];
}

const isReordered = (item: AnyBlock): boolean =>
  marksOf(item).some((mark) => mark.kind !== 'set') || /"split:/.test(JSON.stringify(item.children));

/** With its items counted, as they are once a list has changed. */
export function numbered(list: ListJSON): AnyBlock {
  return withChildren(list, counted(list.children, list.start));
}

/** Items without their numbers, which follow from their places and are no change of the items, in whatever lists they are. */
export function uncounted(block: AnyBlock): AnyBlock {
  if (block.type === 'list') return withChildren(block, block.children.map(uncounted));
  if (block.type !== 'listitem') return block;
  const { value: _value, ...item } = block;
  if (item.children.every((child) => child.type !== 'list')) return item;
  const children = item.children.map((child) => (child.type === 'list' ? uncounted(child) : child));
  return { ...item, children } as AnyBlock;
}

/** An item with words and lists: its words are one row, its lists follow. */
function settleMixed(block: AnyBlock, choose: Choice): InlineJSON[] {
  const children = block.children as (InlineJSON | AnyBlock)[];
  return children.flatMap((child) => {
    if (child.type === 'list') return settleBlocks([child], choose) as unknown as InlineJSON[];
    const [part] = settleRow([child as InlineJSON], choose);
    return part ? inlineOf(part.pieces) : [];
  });
}

export function canJoin(before: AnyBlock, block: AnyBlock): boolean {
  return (
    holdsWords(before) && holdsWords(block) && ![before.type, block.type].some((type) => LINES.includes(type))
  );
}

/** Whether a block goes on the one before it, or on the last that a split makes of that. */
export function goesOn(before: AnyBlock | null, block: AnyBlock, choose: Choice): boolean {
  if (!before || !marksOf(block).some((mark) => mark.kind === 'join' && choose(mark) === 'accept'))
    return false;
  const last = holdsWords(before) ? settleRow(before.children, choose).at(-1) : undefined;
  return canJoin(last?.props ? newBlock(last.props, []) : before, block);
}

function join(before: AnyBlock, block: AnyBlock): AnyBlock {
  const [one, other] = sameAround(before, block) ? [before, block] : [spread(before), spread(block)];
  const rows = [one, other].map((part) => piecesOf(holdsWords(part) ? part.children : []));
  return withChildren(one, inlineOf(rows.flat()));
}

const aroundOf = (block: AnyBlock): Mark[] =>
  marksOf(block).filter((mark) => mark.kind === 'ins' || mark.kind === 'del');

function sameAround(a: AnyBlock, b: AnyBlock): boolean {
  return JSON.stringify(aroundOf(a)) === JSON.stringify(aroundOf(b));
}

/** What is open about the whole block becomes open about each of its words, so that words from elsewhere can join them. */
function spread(block: AnyBlock): AnyBlock {
  const around = aroundOf(block);
  if (around.length === 0 || !holdsWords(block)) return block;
  const bare = withState(block, Object.fromEntries(around.map((mark) => [mark.key, undefined])));
  const pieces = piecesOf(bare.children).map(({ node, link }) => {
    const own = marksOf(node);
    const inside = own.find((mark) => mark.kind === 'ins' || mark.kind === 'split');
    const outer = inside ? undefined : around.find((mark) => mark.kind === 'ins');
    const over = inside?.id ?? outer?.id;
    const change: Record<string, unknown> = {};
    if (outer) {
      change[outer.key] = { ...stored(outer), from: undefined };
      for (const mark of own) change[mark.key] = { ...stored(mark), over };
    }
    for (const mark of around) if (mark.kind === 'del') change[mark.key] = { ...stored(mark), over };
    return { node: withState(node, change), link };
  });
  return withChildren(bare, inlineOf(pieces));
}
