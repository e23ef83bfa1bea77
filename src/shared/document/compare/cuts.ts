/**
 * Splits and joins as steps from one version of a piece's blocks to another: what is one block (or item of a list) in one of
 * them and several in the other keeps its words, and only the borders come or go. What else differs in them is for later steps. Pure; must
 * not know suggestions.
 */
import { childBlocks, holdsWords, rootWith, type AnyBlock } from '../suggestions/blocks';
import { inlineOf, piecesOf, type Piece } from '../suggestions/pieces';
import { numbered, withChildren } from '../suggestions/settle';
import { comparedIn } from './compare';
import { partsOf, type Part } from './parts';
import { sliced } from './row-words';
import type { Compared } from './splits';

/** One block, whole or as the several that it is made of, in both versions. */
export interface Cut {
  kind: 'split' | 'joined';
  /** Ids of the several, in their order. */
  several: string[];
  /** The id of the one. */
  one: string;
  stretches: { one: Part; other: Part }[];
}

export function cutsBetween(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  segmenter: Intl.Segmenter,
): Cut[] {
  const compared = comparedIn(partsOf(rootWith(before)), partsOf(rootWith(after)), segmenter);
  return compared.flatMap(({ cut }, index) => {
    if (cut !== null || !compared[index + 1]?.cut) return [];
    let end = index + 1;
    while (compared[end]?.cut) end += 1;
    return cutOf(compared.slice(index, end)) ?? [];
  });
}

function cutOf(group: readonly Compared[]): Cut | null {
  const kind = group[1]?.cut;
  const stretches = group.flatMap(({ one, other }) => (one && other ? [{ one, other }] : []));
  const ids = (side: 'one' | 'other'): string[] => stretches.flatMap((each) => each[side].id ?? []);
  const [whole] = ids(kind === 'split' ? 'one' : 'other');
  const several = ids(kind === 'split' ? 'other' : 'one');
  const isKnown = stretches.length === group.length && several.length === group.length;
  return kind && whole !== undefined && isKnown ? { kind, several, one: whole, stretches } : null;
}

/** The blocks after each border that comes or goes, where the first block keeps its id; all others are left as they are. */
export function cutSteps(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  segmenter: Intl.Segmenter,
): AnyBlock[][] {
  const steps: AnyBlock[][] = [];
  let now = [...before];
  for (const cut of cutsBetween(before, after, segmenter)) {
    if (cut.several[0] !== cut.one) continue;
    const places = cut.several.map((_id, index) => index).slice(1);
    for (const place of cut.kind === 'split' ? places.reverse() : places) {
      const next = amongSiblings(now, cut.one, (siblings) =>
        cut.kind === 'split' ? withSplit(siblings, after, cut, place) : withJoin(siblings, cut, place),
      );
      if (next) steps.push((now = next));
    }
  }
  return steps;
}

/** The blocks with a change among those that the block stands with, which are perhaps items of a list. */
function amongSiblings(
  blocks: readonly AnyBlock[],
  bid: string,
  change: (siblings: readonly AnyBlock[]) => AnyBlock[] | null,
): AnyBlock[] | null {
  if (blocks.some(({ $ }) => $?.bid === bid)) return change(blocks);
  for (const [index, block] of blocks.entries()) {
    const changed = amongSiblings(childBlocks(block) ?? [], bid, change);
    if (!changed) continue;
    const next = withChildren(block, changed);
    return blocks.with(index, next.type === 'list' ? numbered(next) : next);
  }
  return null;
}

/** The block where it stands beside this one. */
function siblingOf(
  blocks: readonly AnyBlock[],
  bid: string,
  other: string | undefined,
): AnyBlock | undefined {
  if (blocks.some(({ $ }) => $?.bid === bid)) return blocks.find(({ $ }) => $?.bid === other);
  return blocks.map((block) => siblingOf(childBlocks(block) ?? [], bid, other)).find(Boolean);
}

/** The last part that is still in the block gets one of its own. */
function withSplit(
  now: readonly AnyBlock[],
  after: readonly AnyBlock[],
  { one, several, stretches }: Cut,
  place: number,
): AnyBlock[] | null {
  const at = now.findIndex(({ $ }) => $?.bid === one);
  const [block, other] = [now[at], siblingOf(after, one, several[place])];
  if (!block || !other || !holdsWords(block) || !holdsWords(other)) return null;
  if ((block.type === 'listitem') !== (other.type === 'listitem')) return null;
  const [before, same] = [stretches[place - 1]?.one.text ?? '', stretches[place - 1]?.other.text ?? ''];
  const end = stretches.slice(0, place).reduce((sum, stretch) => sum + stretch.one.text.length, 0);
  const pieces = piecesOf(block.children);
  // The space between them goes with what is one no more.
  const first = sliced(pieces, 0, end - Math.max(0, spaceAfter(before) - spaceAfter(same)));
  const parts = [withWords(block, first), withWords(other, sliced(pieces, end, Infinity))];
  return now.toSpliced(at, 1, ...parts);
}

/** The next block goes on where the first one ends, with the space that stands between them then. */
function withJoin(
  now: readonly AnyBlock[],
  { one, several, stretches }: Cut,
  place: number,
): AnyBlock[] | null {
  const at = now.findIndex(({ $ }) => $?.bid === one);
  const [block, next] = now.slice(at, at + 2);
  if (!block || !next || next.$?.bid !== several[place] || !holdsWords(block) || !holdsWords(next))
    return null;
  const { one: before, other: same } = stretches[place - 1] ?? {};
  const [own, whole] = [before?.text ?? '', same?.text ?? ''];
  const space = Math.max(0, spaceAfter(whole) - spaceAfter(own));
  const gap = sliced(piecesOf(same?.inline ?? []), whole.length - space, whole.length);
  const words = [...piecesOf(block.children), ...gap, ...piecesOf(next.children)];
  return now.toSpliced(at, 2, withWords(block, words));
}

const withWords = (block: AnyBlock, pieces: readonly Piece[]): AnyBlock =>
  withChildren(block, inlineOf(pieces));

/** How many characters of space the text ends with. */
const spaceAfter = (text: string): number => text.length - text.trimEnd().length;
