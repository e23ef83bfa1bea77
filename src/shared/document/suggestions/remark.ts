/**
 * Marks up blocks so that taking all marks gives the blocks wanted, and taking none gives what was there before. What
 * this promises it checks: of several ways the shortest that holds is taken. Pure.
 */
import { idsToBeIn, insertionOfBlock, isOwnAlone, marksWithin, markBy, within, type Author } from './author';
import { bidsIn, childBlocks, holdsWords, LINES, mapBlocksIn, propsOf, type AnyBlock } from './blocks';
import { carried, type Carried } from './carried';
import { withWantedProps } from './look';
import { marksOf, stored, withState } from './marks';
import { sameJson } from './pieces';
import { remarkRow } from './remark-row';
import { canJoin, renamed, settleBlocks, uncounted, withChildren } from './settle';

const accept = (blocks: readonly AnyBlock[]): AnyBlock[] => settleBlocks(blocks, () => 'accept');
const reject = (blocks: readonly AnyBlock[]): AnyBlock[] => settleBlocks(blocks, () => 'reject');

/** Blocks that are decided together, with what they will be. */
export interface Group {
  blocks: AnyBlock[];
  result: AnyBlock[];
}

/** Null where it cannot be said with marks: a headline that is to go, for one. */
export function remark(
  blocks: readonly AnyBlock[],
  target: readonly AnyBlock[],
  author: Author,
): AnyBlock[] | null {
  const groups = groupsOf(blocks);
  let start = 0;
  let from = 0;
  for (let group = groups[start]; group && begins(target, from, group.result); group = groups[start]) {
    from += group.result.length;
    start += 1;
  }
  let end = groups.length;
  let to = target.length;
  for (let group = groups[end - 1]; end > start && group; group = groups[end - 1]) {
    if (to - group.result.length < from || !begins(target, to - group.result.length, group.result)) break;
    to -= group.result.length;
    end -= 1;
  }
  if (start === end && from === to) return [...blocks];
  // A block that cannot join the one before it might join what comes there.
  const next = groups.findIndex(({ result }, index) => index >= end && result.length > 0);
  const follower = groups[next];
  if (follower?.blocks[0] && isJoining(follower.blocks[0])) {
    end = next + 1;
    to += follower.result.length;
  }
  for (const bid of blocks.flatMap(idsToBeIn)) author.taken.add(bid);
  const changed = remarkChanged(groups.slice(start, end), target.slice(from, to), author);
  return (
    changed &&
    [...groups.slice(0, start), { blocks: changed }, ...groups.slice(end)].flatMap((group) => group.blocks)
  );
}

const begins = (target: readonly AnyBlock[], at: number, part: readonly AnyBlock[]): boolean =>
  part.every((block, index) => same([block], target.slice(at + index, at + index + 1)));

/** But for the numbers of items, which the list sees to. */
const same = (some: readonly AnyBlock[], others: readonly AnyBlock[]): boolean =>
  sameJson(some.map(uncounted), others.map(uncounted));

export function groupsOf(blocks: readonly AnyBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const at = isJoining(block) ? groups.findLastIndex(({ result }) => result.length > 0) : -1;
    const before = groups[at]?.result.at(-1);
    // What somebody else took away or put between them apart may leave a block beside one that it cannot join.
    const joined = before && canJoin(before, block) ? groups.splice(at) : [];
    const group = [...joined.flatMap((one) => one.blocks), block];
    groups.push({ blocks: group, result: accept(group) });
  }
  return groups;
}

const isJoining = (block: AnyBlock): boolean => marksOf(block).some((mark) => mark.kind === 'join');

/** How blocks are matched, by and by. */
interface Way {
  /** Words that come again elsewhere bring what others suggest about them. */
  carries: boolean;
  /** A block that cannot join the one before it may stay: what comes before it now is not one it could join. */
  keepsJoining: boolean;
}
const WAYS: readonly Way[] = [
  { carries: true, keepsJoining: true },
  { carries: false, keepsJoining: true },
  { carries: false, keepsJoining: false },
];

function remarkChanged(
  groups: readonly Group[],
  target: readonly AnyBlock[],
  author: Author,
): AnyBlock[] | null {
  const blocks = groups.flatMap((group) => group.blocks);
  let one: AnyBlock[] | null = null;
  for (const way of WAYS) {
    const result = remarkBlocks(groups, target, author, way);
    if (!result || !holds(result, blocks, target, author)) continue;
    one = result;
    break;
  }
  const other = remarkWords(blocks, target, author);
  if (!one) return other;
  return !other || cost(one) <= cost(other) ? one : other;
}

/** Whether taking all gives what is wanted, and taking none what was there: of what is in one's own insertion that is nothing. */
export function holds(
  result: readonly AnyBlock[],
  blocks: readonly AnyBlock[],
  target: readonly AnyBlock[],
  { by, inside }: Pick<Author, 'by' | 'inside'>,
): boolean {
  return same(accept(result), target) && (inside === by || same(reject(result), reject(blocks)));
}

/** Word by word where that can be said, else all words of these blocks for the others. */
function remarkWords(
  blocks: readonly AnyBlock[],
  target: readonly AnyBlock[],
  author: Author,
): AnyBlock[] | null {
  for (const whole of [false, true]) {
    const result = remarkRow(blocks, target, author, whole);
    if (result && holds(result, blocks, target, author)) return result;
  }
  return null;
}

/** How much there is to read: words, and marks upon them. */
function cost(blocks: readonly AnyBlock[]): number {
  let sum = 0;
  for (const block of blocks)
    sum += JSON.stringify(block, (key, value: unknown) => (key === '$' ? '' : value)).length;
  return sum + 10 * blocks.flatMap(marksWithin).length;
}

/** Block by block: what has its id in both stays, in the longest row that keeps its order; all else comes, goes or moves. */
function remarkBlocks(
  groups: readonly Group[],
  target: readonly AnyBlock[],
  author: Author,
  { carries, keepsJoining }: Way,
): AnyBlock[] | null {
  const known = new Set(groups.flatMap(({ result }) => result.map((block) => block.$?.bid ?? '')));
  const places = groups.map((group) => placeIn(target, group, known));
  const stays = ({ blocks: [block] }: Group): boolean => keepsJoining || !block || !isJoining(block);
  const staying = longestRow(groups.map((group, index) => (stays(group) ? (places[index]?.[0] ?? -1) : -1)));
  const movedTo = new Map<number, { group: Group; end: number }>();
  places.forEach((place, index) => {
    const group = groups[index];
    if (place && group && !staying.has(index)) movedTo.set(place[0], { group, end: place[1] });
  });
  const coming = new Map<AnyBlock, AnyBlock>();
  const result: AnyBlock[] = [];
  let cursor = 0;
  const comeUntil = (end: number): void => {
    while (cursor < end) {
      const moved = movedTo.get(cursor);
      const next = target.slice(cursor, moved && moved.end <= end ? moved.end : cursor + 1);
      result.push(
        ...(moved
          ? movedHere(moved.group, next, author)
          : next.map((block) => inserted(coming.get(block) ?? block, author))),
      );
      cursor += next.length;
    }
  };
  for (const [index, group] of groups.entries()) {
    const place = staying.has(index) ? places[index] : undefined;
    if (!place) {
      // A figure has one caption: it does not go, and none comes beside it.
      if (group.blocks.some((block) => block.type === 'caption')) return null;
      result.push(...removed(group, author));
      continue;
    }
    comeUntil(place[0]);
    const next = target.slice(...place);
    const carried = carries ? carriedFrom(group, next, target.slice(place[1]), author) : null;
    if (carried) coming.set(carried.wanted, carried.to);
    // Words and the blocks that they come in are one suggestion.
    const stayed = carried
      ? remarkGroup({ ...group, blocks: [carried.from] }, next, { ...author, isApart: true })
      : remarkGroup(group, next, author);
    if (stayed) result.push(...stayed);
    else if (group.blocks.some((block) => LINES.includes(block.type))) return null;
    else result.push(...removed(group, author), ...next.map((block) => inserted(block, author)));
    cursor = place[1];
  }
  comeUntil(target.length);
  return result;
}

/** The first of the blocks behind it that a group's last words come to again. */
function carriedFrom(
  { blocks }: Group,
  next: readonly AnyBlock[],
  behind: readonly AnyBlock[],
  author: Author,
): (Carried & { wanted: AnyBlock }) | null {
  const [from, stays] = [blocks[0], next[0]];
  if (!from || !stays || blocks.length > 1 || next.length > 1) return null;
  for (const wanted of behind) {
    const found = carried(from, stays, wanted, author);
    if (found) return { ...found, wanted };
  }
  return null;
}

/** Where the group's blocks stand in the target, from and to, with blocks of words that come between them. */
function placeIn(
  target: readonly AnyBlock[],
  { result }: Group,
  known: ReadonlySet<string>,
): [number, number] | null {
  const ids = new Set(result.map((block) => block.$?.bid));
  ids.delete(undefined);
  const start = target.findIndex((block) => block.$?.bid !== undefined && block.$.bid === result[0]?.$?.bid);
  if (start < 0) return null;
  let end = start + 1;
  for (let next = end; next < target.length; next += 1) {
    const block = target[next];
    const isIts = ids.has(block?.$?.bid);
    if (isIts) end = next + 1;
    else if (!block || !holdsWords(block) || known.has(block.$?.bid ?? '')) break;
  }
  return [start, end];
}

/** Indices of the longest rising row of places; -1 is no place. */
function longestRow(places: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  places.forEach((place, index) => {
    length[index] = place < 0 ? 0 : 1;
    previous[index] = -1;
    for (let before = 0; before < index && place >= 0; before += 1) {
      const other = places[before] ?? -1;
      if (other >= 0 && other < place && (length[before] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[before] ?? 0) + 1;
        previous[index] = before;
      }
    }
    if (place >= 0 && (best < 0 || (length[index] ?? 0) > (length[best] ?? 0))) best = index;
  });
  const row = new Set<number>();
  for (let index = best; index >= 0; index = previous[index] ?? -1) row.add(index);
  return row;
}

function remarkGroup(group: Group, target: readonly AnyBlock[], author: Author): AnyBlock[] | null {
  if (same(group.result, target)) return group.blocks;
  const [block] = group.blocks;
  const [wanted] = target;
  if (!block || !wanted) return null;
  if (group.blocks.length === 1 && isOwnAlone(block, author))
    return target.map((next) => asOwn(block, next, author));
  const [inside, wantedInside] = [childBlocks(block), childBlocks(wanted)];
  if (group.blocks.length > 1 || target.length > 1 || !inside || !wantedInside)
    return remarkWords(group.blocks, target, author) ?? firstAlone(group, target, author);
  if (block.type !== wanted.type) return null;
  // What comes into a moved block from elsewhere in it has its id back only where that is what it is called there.
  for (const standing of [childBlocks(asCalledIn(block, wanted)) ?? [], wantedInside]) {
    const children = remark(inside, standing, within(author, block));
    const result = children && withWantedProps(withChildren(block, children), propsOf(wanted), author);
    if (result && same(accept([result]), target)) return [result];
  }
  return null;
}

/** The first of joined blocks as it is wanted, and the others gone. */
function firstAlone(
  { blocks: [first, ...others] }: Group,
  target: readonly AnyBlock[],
  author: Author,
): AnyBlock[] | null {
  if (!first || others.length === 0) return null;
  const stays = remarkGroup({ blocks: [first], result: accept([first]) }, target, author);
  const result = stays && [...stays, ...removed({ blocks: others, result: [] }, author)];
  return result && same(accept(result), target) ? result : null;
}

/** With the ids that a block, and those in it, have while its moves are not taken. */
const asCalledIn = (block: AnyBlock, wanted: AnyBlock): AnyBlock =>
  marksOf(block).reduceRight((next, { from }) => (from ? renamed(next, backOf(from)) : next), wanted);

const backOf = (from: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([now, before]) => [before, now]));

/** An insertion of the author's own, changed as if it were plain. */
export function asOwn(block: AnyBlock, next: AnyBlock, author: Author): AnyBlock {
  const insertion = insertionOfBlock(block);
  if (!insertion) return next;
  const from = { ...insertion.from };
  // What comes into it from elsewhere stands there, too.
  const own = withFreshIds(renamed(next, backOf(from)), author, from, new Set(bidsIn(block)));
  const more = Object.keys(from).length > 0 ? { from } : {};
  return withState(own, { [insertion.key]: { ...stored(insertion), ...more } });
}

function removed({ blocks }: Group, author: Author): AnyBlock[] {
  return blocks.flatMap((block) => {
    if (isOwnAlone(block, author)) return [];
    if (marksOf(block).some((mark) => mark.kind === 'del')) return [block];
    return [withState(block, { [`del:${author.id}`]: markBy(author) })];
  });
}

const NO_IDS: ReadonlySet<string> = new Set();

/** A block that comes. Where its id stands in the piece already it gets another, and its own back when it is taken. */
function inserted(block: AnyBlock, author: Author): AnyBlock {
  const from: Record<string, string> = {};
  const copy = withFreshIds(block, author, from);
  const more = Object.keys(from).length > 0 ? { from } : {};
  return withState(copy, { [`ins:${author.id}`]: markBy(author, more) });
}

/** Ids that are taken elsewhere make room for fresh ones, which `from` tells of. */
function withFreshIds(
  block: AnyBlock,
  author: Author,
  from: Record<string, string>,
  /** Those that it has already. */
  its: ReadonlySet<string> = NO_IDS,
): AnyBlock {
  const bid = block.$?.bid;
  let own = block;
  if (bid !== undefined && author.taken.has(bid) && !its.has(bid)) {
    const fresh = author.newBlockId();
    from[fresh] = bid;
    own = withState(block, { bid: fresh });
  } else if (bid !== undefined) author.taken.add(bid);
  return mapBlocksIn(own, (child) => withFreshIds(child, author, from, its));
}

/** A copy stands at the new place with all marks that are in it; what stood there before is marked as gone. */
function movedHere({ blocks, result }: Group, target: readonly AnyBlock[], author: Author): AnyBlock[] {
  const [block] = blocks;
  if (blocks.length !== 1 || target.length !== 1 || !block || !same(result, target))
    return target.map((next) => inserted(next, author));
  if (isOwnAlone(block, author)) return [block];
  const insertion = insertionOfBlock(block);
  const base = insertion?.from ? renamed(block, insertion.from) : block;
  // The border that somebody would take away is where the block was.
  const left = marksOf(block).filter((mark) => mark.kind === 'ins' || mark.kind === 'join');
  const copy = inserted(withState(base, Object.fromEntries(left.map(({ key }) => [key, undefined]))), author);
  return same(accept([copy]), target) ? [copy] : target.map((next) => inserted(next, author));
}
