/**
 * The way from one version of a piece's blocks to another in small steps, each of which somebody can take or refuse by
 * itself: a stretch of words, a block's fields, a block that comes, goes or moves. What stays keeps its comments. Pure;
 * must not know suggestions.
 */
import { withoutNotesIn } from '../comments/notes';
import { longestRow } from '../layout/blocks';
import {
  childBlocks,
  holdsWords,
  propsOf,
  withProps,
  changedProps,
  type AnyBlock,
} from '../suggestions/blocks';
import { inlineOf, sameJson, type LinkShell, type Piece } from '../suggestions/pieces';
import { numbered, uncounted, withChildren } from '../suggestions/settle';
import { rowWords } from './row-words';
import { wordDifference } from './words';

/** The blocks after each step; the last are `after`, which has no comments, with those that stay. */
export function stepsBetween(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  segmenter: Intl.Segmenter,
): AnyBlock[][] {
  const steps: AnyBlock[][] = [];
  let now = [...before];
  const go = (next: AnyBlock[]): void => {
    if (sameJson(next, now)) return;
    steps.push(next);
    now = next;
  };
  for (const block of after)
    for (const next of blockSteps(find(now, block), block, segmenter))
      go(now.map((each) => (idOf(each) === idOf(next) ? next : each)));
  for (const block of [...now]) if (!find(after, block)) go(now.filter((each) => each !== block));
  const staying = stayingIn(now, after);
  after.forEach((block, index) => {
    if (!staying.has(idOf(block))) go(placed(now, find(now, block) ?? block, after[index - 1]));
  });
  if (!sameJson(now.map(bare), after.map(uncounted))) go([...after]);
  return steps;
}

/** Without what is no matter of the block itself. */
const bare = (block: AnyBlock): AnyBlock => uncounted(withoutNotesIn(block));

const idOf = (block: AnyBlock): string | undefined => block.$?.bid;

function find(blocks: readonly AnyBlock[], { type, $ }: AnyBlock): AnyBlock | undefined {
  return $?.bid === undefined
    ? undefined
    : blocks.find((block) => idOf(block) === $.bid && block.type === type);
}

/** Ids of the blocks that keep their order. */
function stayingIn(now: readonly AnyBlock[], after: readonly AnyBlock[]): Set<string | undefined> {
  const places = new Map(now.map((block, index) => [idOf(block), index]));
  const row = longestRow(after.map((block) => (find(now, block) ? (places.get(idOf(block)) ?? -1) : -1)));
  return new Set([...row].map((index) => after[index] && idOf(after[index])));
}

/** After the block that it shall follow, which stands where it shall by then. */
function placed(now: readonly AnyBlock[], block: AnyBlock, before: AnyBlock | undefined): AnyBlock[] {
  const rest = now.filter((each) => idOf(each) !== idOf(block) || idOf(block) === undefined);
  const at = before ? rest.findIndex((each) => idOf(each) === idOf(before)) + 1 : 0;
  return [...rest.slice(0, at), block, ...rest.slice(at)];
}

/** The block after each step; the last is what it shall be. */
function blockSteps(block: AnyBlock | undefined, wanted: AnyBlock, segmenter: Intl.Segmenter): AnyBlock[] {
  if (!block || sameJson(bare(block), uncounted(wanted))) return [];
  const steps: AnyBlock[] = [];
  let now = block;
  const go = (next: AnyBlock): void => {
    if (sameJson(next, now)) return;
    steps.push(next);
    now = next;
  };
  const inside = childBlocks(block);
  const wantedInside = childBlocks(wanted);
  if (inside && wantedInside)
    for (const next of stepsBetween(inside, wantedInside, segmenter)) go(withItems(now, next, inside));
  else if (holdsWords(block) && holdsWords(wanted))
    for (const row of rowSteps(block.children, wanted.children, segmenter)) go(withChildren(now, row));
  const props = changedProps(propsOf(now), propsOf(wanted));
  if (props) go(withProps(now, props));
  if (!sameJson(bare(now), uncounted(wanted))) go(wanted);
  return steps;
}

/** Items that come, go or move leave all behind them counted anew. */
function withItems(block: AnyBlock, items: readonly AnyBlock[], before: readonly AnyBlock[]): AnyBlock {
  const next = withChildren(block, items);
  const isReordered = items.map(idOf).join(' ') !== before.map(idOf).join(' ');
  return isReordered && next.type === 'list' ? numbered(next) : next;
}

type Row = Extract<AnyBlock, { type: 'paragraph' }>['children'];

/** The words after each stretch that differs, from first to last. */
function rowSteps(before: Row, after: Row, segmenter: Intl.Segmenter): Row[] {
  if (sameJson(before, after)) return [];
  const shells = new Map<string, LinkShell>();
  const [old, fresh] = [rowWords(before, segmenter, shells), rowWords(after, segmenter, shells)];
  const parts = hunks(
    wordDifference(old, fresh).map(({ change, words, were }) => {
      const pieces = words.flatMap((word) => word.pieces);
      if (change === 'same')
        return staying(
          were.flatMap((word) => word.pieces),
          pieces,
        );
      return change === 'deleted' ? { was: pieces, is: [] } : { was: [], is: pieces };
    }),
  );
  const steps = parts.flatMap(({ was, is }, index) => {
    if (sameJson(was, is)) return [];
    const row = parts.flatMap((part, other) => (other <= index ? part.is : part.was));
    return [inlineOf(row)];
  });
  return steps;
}

/** Words that stay as they are keep their comments. */
function staying(was: Piece[], is: Piece[]): Hunk {
  const bare = withoutNotesIn({ type: 'paragraph', children: inlineOf(was) });
  return { was, is: sameJson(bare.children, inlineOf(is)) ? was : is };
}

interface Hunk {
  was: Piece[];
  is: Piece[];
}

/** What goes and what comes in its place are one. */
function hunks(parts: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const isReplaced = last && last.is.length === 0 && part.was.length === 0;
    if (isReplaced) last.is = part.is;
    else result.push({ ...part });
  }
  return result;
}
