/**
 * One version of a text proposed upon another: all that differs becomes suggestions, small enough to be decided one by
 * one. Taking all gives the wanted text, taking none what was there. Pure.
 */
import { newBlockId } from '../block-ids';
import { canonicalRoot } from '../canonical';
import { keepNotes } from '../comments/keep';
import { notedIn, withoutNotes } from '../comments/notes';
import type { FigureJSON, InlineJSON, RootJSON } from '../json';
import { bidsOf } from '../schema';
import type { Author } from '../suggestions/author';
import { rootWith, type AnyBlock } from '../suggestions/blocks';
import { acceptAll, rejectAll } from '../suggestions/decide';
import { withState } from '../suggestions/marks';
import { renamed } from '../suggestions/settle';
import { sameJson } from '../suggestions/pieces';
import { remark } from '../suggestions/remark';
import { cutsBetween, cutSteps } from './cuts';
import { comparable, pairBlocks } from './pairs';
import { stepsBetween } from './steps';
import { wordSegmenter } from './words';

export interface Proposer {
  /** Person id. */
  by: string;
  /** ISO time. */
  at: string;
  /** BCP 47: where words end. */
  language?: string;
}

/**
 * `root` may have suggestions already, and comments, which stay with their words; `wanted` is a text without suggestions.
 * `shaped` says what becomes of it where it stands, once its blocks have their ids. Throws where it cannot be said with
 * marks.
 */
export function suggestText(
  root: RootJSON,
  wanted: RootJSON,
  who: Proposer,
  shaped = (target: RootJSON): RootJSON => target,
): RootJSON {
  const accepted = acceptAll(root);
  const segmenter = wordSegmenter(who.language ?? 'en');
  const target = withoutNotes(shaped(alike(accepted, withoutNotes(canonicalRoot(wanted)), segmenter)));
  return inSmallSteps(root, target, who) ?? atOnce(root, target, (taken) => authorOf(who, taken, segmenter));
}

/** The same for a text whose blocks have their ids. Null where the way there cannot be cut into steps. */
export function inSmallSteps(root: RootJSON, target: RootJSON, who: Proposer): RootJSON | null {
  const accepted = acceptAll(root);
  const segmenter = wordSegmenter(who.language ?? 'en');
  const author = (taken: Set<string>): Author => authorOf(who, taken, segmenter);
  // Borders that come and go leave words as they are, even where they cut one.
  const cutter = (taken: Set<string>): Author => authorOf(who, taken);
  const cuts = cutSteps(accepted.children, target.children, segmenter);
  const from = cuts.at(-1) ?? accepted.children;
  const steps = (blocks: readonly AnyBlock[]): Step[] =>
    stepsBetween(blocks, target.children, segmenter).map((step) => ({ blocks: step, author }));
  const afterCuts = [...cuts.map((step) => ({ blocks: step, author: cutter })), ...steps(from)];
  return (
    inSteps(root, target, afterCuts) ??
    (cuts.length > 0 ? inSteps(root, target, steps(accepted.children)) : null)
  );
}

/** The blocks after it, and who makes it. */
interface Step {
  blocks: AnyBlock[];
  author: (taken: Set<string>) => Author;
}

/** Null where the steps do not lead to what is wanted. A step that cannot be said goes with the next. */
function inSteps(root: RootJSON, target: RootJSON, steps: readonly Step[]): RootJSON | null {
  const taken = new Set(bidsOf(root));
  let marked: readonly AnyBlock[] = root.children;
  for (const { blocks, author } of steps) marked = remark(marked, blocks, author(taken)) ?? marked;
  return settled(root, target, marked);
}

function atOnce(root: RootJSON, target: RootJSON, author: (taken: Set<string>) => Author): RootJSON {
  const noted = keepNotes(target, acceptAll(root), new Set(notedIn(root).keys()));
  const marked = remark(root.children, noted.children, author(new Set(bidsOf(root))));
  const result = marked && settled(root, target, marked);
  if (!result) throw new Error('a text that cannot be suggested');
  return result;
}

function authorOf({ by, at }: Proposer, taken: Set<string>, words?: Intl.Segmenter): Author {
  return { by, at, id: newBlockId(), taken, newBlockId, words };
}

function settled(root: RootJSON, target: RootJSON, marked: readonly AnyBlock[]): RootJSON | null {
  const result = canonicalRoot(rootWith(marked));
  const holds =
    sameJson(withoutNotes(acceptAll(result)), target) && sameJson(rejectAll(result), rejectAll(root));
  return holds ? result : null;
}

/** The wanted text with the ids of what it is a version of: lines are what they are, and blocks that have none get some. */
function alike(root: RootJSON, wanted: RootJSON, segmenter: Intl.Segmenter): RootJSON {
  const known = new Set(bidsOf(wanted));
  const ids = idsByLikeness(root.children, wanted.children, known);
  const given = new Set<string>();
  const children = wanted.children.map((block, index): AnyBlock => {
    const line = root.children[index];
    const bid = index < 2 && line?.type === block.type ? line.$?.bid : (block.$?.bid ?? ids.get(block));
    const own = withState(block, { bid: bid ?? newBlockId() });
    if (block.$?.bid === undefined && own.$?.bid !== undefined) given.add(own.$.bid);
    return own.type === 'figure' ? withCaptionOf(root, own) : own;
  });
  const named = children.map((block) => withInnerIds(block, sameIn(root.children, block), { known, given }));
  const result = given.size > 0 ? withFirstIds(root.children, named, given, segmenter) : named;
  return canonicalRoot(rootWith(result));
}

/** The ids of blocks that nameless ones are versions of. */
function idsByLikeness(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  known: ReadonlySet<string>,
): Map<AnyBlock, string | undefined> {
  const free = before.filter(({ $ }) => $?.bid !== undefined && !known.has($.bid));
  const nameless = after.filter(({ $ }) => $?.bid === undefined);
  const ids = new Map<AnyBlock, string | undefined>();
  for (const { live, draft } of pairBlocks(free.map(comparableOf), nameless.map(comparableOf))) {
    const [block, other] = [
      live === null ? undefined : free[live],
      draft === null ? undefined : nameless[draft],
    ];
    if (block && other?.type === block.type) ids.set(other, block.$?.bid);
  }
  return ids;
}

const sameIn = (blocks: readonly AnyBlock[], { type, $ }: AnyBlock): AnyBlock | undefined =>
  blocks.find((block) => block.$?.bid === $?.bid && block.type === type);

/** Of a block that was split or joined the first keeps the id, where ids were given here. */
function withFirstIds(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  given: ReadonlySet<string>,
  segmenter: Intl.Segmenter,
): AnyBlock[] {
  const ids = new Map<string, string>();
  for (const { kind, one, several } of cutsBetween(before, after, segmenter)) {
    const [first] = several;
    if (first === undefined || first === one || !given.has(one)) continue;
    if (kind === 'joined') ids.set(one, first);
    else if (given.has(first)) ids.set(first, one).set(one, first);
  }
  return after.map((block) => renamed(block, Object.fromEntries(ids)));
}

const comparableOf = (block: AnyBlock) =>
  block.type === 'headline' || block.type === 'standfirst' || block.type === 'caption'
    ? { id: null, shape: block.type, text: '' }
    : comparable(block);

/** An image's caption is its own, in every version. */
function withCaptionOf(root: RootJSON, figure: FigureJSON): FigureJSON {
  const same = root.children.find((block) => block.type === 'figure' && block.$?.bid === figure.$?.bid);
  const bid = same?.type === 'figure' ? same.children[0].$?.bid : undefined;
  const [caption] = figure.children;
  return bid === undefined ? figure : { ...figure, children: [withState(caption, { bid })] };
}

interface Naming {
  known: ReadonlySet<string>;
  /** Ids that blocks without one have got. */
  given: Set<string>;
}

/** Items and captions too: of a list, those of the list that it is a version of. */
function withInnerIds(block: AnyBlock, same: AnyBlock | undefined, naming: Naming): AnyBlock {
  const inner = innerOf(block);
  if (inner.length === 0) return block;
  const before = same ? innerOf(same) : [];
  const ids = idsByLikeness(before, inner, naming.known);
  const children = (block.children as (AnyBlock | InlineJSON)[]).map((child) => {
    if (!isInner(child)) return child;
    const bid = child.$?.bid ?? ids.get(child) ?? newBlockId();
    if (child.$?.bid === undefined) naming.given.add(bid);
    const own = withState(child, { bid });
    return withInnerIds(own, sameIn(before, own), naming);
  });
  return { ...block, children } as AnyBlock;
}

const INNER: readonly string[] = ['list', 'listitem', 'caption'];
const isInner = (child: AnyBlock | InlineJSON): child is AnyBlock => INNER.includes(child.type);
const innerOf = (block: AnyBlock): AnyBlock[] =>
  (block.children as (AnyBlock | InlineJSON)[]).filter(isInner);
