/**
 * Which block of one version became which of another. Ids decide where both are known, then equal words, then
 * words in common. Pure.
 */
import { diffArrays } from 'diff';
import type { BlockJSON, InlineJSON, ListItemJSON } from '../json';
import { textOfInline } from '../read';

export interface Comparable {
  /** The block's id, where it is known. */
  id: string | null;
  /** Only blocks of one shape can be versions of each other. */
  shape: string;
  text: string;
}

/** In the order in which both are shown: at least one of the two is there. */
export interface Pair {
  live: number | null;
  draft: number | null;
  moved: boolean;
}

export function comparable(node: BlockJSON | ListItemJSON): Comparable {
  const id = node.$?.bid ?? null;
  switch (node.type) {
    case 'list':
      return {
        id,
        shape: 'list',
        text: node.children.map((item) => textOfInline(ownWords(item))).join('\n'),
      };
    case 'figure':
      return { id, shape: 'figure', text: `${node.media ?? ''} ${textOfInline(node.children[0].children)}` };
    case 'listitem':
      return { id, shape: 'item', text: textOfInline(ownWords(node)) };
    default:
      return { id, shape: 'words', text: 'children' in node ? textOfInline(node.children) : '' };
  }
}

/** An item's words without those of lists inside it. */
export function ownWords(item: ListItemJSON): InlineJSON[] {
  return item.children.filter((child) => child.type !== 'list');
}

/** This share of words in common makes one block a version of the other. */
const ALIKE = 0.35;
/** So many comparisons between two places that are certain; beyond, nobody could follow anyway. */
const MOST = 10_000;

export function pairBlocks(live: readonly Comparable[], draft: readonly Comparable[]): Pair[] {
  const matches = new Map<number, number>();
  const used = new Set<number>();
  const match = (draftIndex: number, liveIndex: number): void => {
    matches.set(draftIndex, liveIndex);
    used.add(liveIndex);
  };
  byId(live, draft, match);
  byEqualWords(live, draft, matches, used, match);
  const anchors = inOrder(matches);
  byLikeness(live, draft, { matches, used, anchors, match });
  return arranged(live.length, draft.length, matches, inOrder(matches));
}

function byId(
  live: readonly Comparable[],
  draft: readonly Comparable[],
  match: (draft: number, live: number) => void,
): void {
  const places = new Map<string, number>();
  live.forEach(({ id }, index) => {
    if (id !== null) places.set(id, index);
  });
  draft.forEach(({ id, shape }, index) => {
    const at = id === null ? undefined : places.get(id);
    if (at !== undefined && live[at]?.shape === shape) match(index, at);
  });
}

function byEqualWords(
  live: readonly Comparable[],
  draft: readonly Comparable[],
  matches: ReadonlyMap<number, number>,
  used: ReadonlySet<number>,
  match: (draft: number, live: number) => void,
): void {
  const freeLive = [...live.keys()].filter((index) => !used.has(index));
  const freeDraft = [...draft.keys()].filter((index) => !matches.has(index));
  const keyOf = (block: Comparable | undefined): string => `${block?.shape ?? ''} ${block?.text ?? ''}`;
  const parts = diffArrays(
    freeLive.map((index) => keyOf(live[index])),
    freeDraft.map((index) => keyOf(draft[index])),
  );
  let [l, d] = [0, 0];
  for (const { added, removed, value } of parts) {
    if (added) d += value.length;
    else if (removed) l += value.length;
    else
      for (let count = 0; count < value.length; count++) {
        const [liveIndex, draftIndex] = [freeLive[l++], freeDraft[d++]];
        if (liveIndex !== undefined && draftIndex !== undefined) match(draftIndex, liveIndex);
      }
  }
}

/** What stands between the same two certain blocks and says much the same is a version of it. */
function byLikeness(
  live: readonly Comparable[],
  draft: readonly Comparable[],
  {
    matches,
    used,
    anchors,
    match,
  }: {
    matches: ReadonlyMap<number, number>;
    used: ReadonlySet<number>;
    anchors: ReadonlySet<number>;
    match: (draft: number, live: number) => void;
  },
): void {
  let [fromDraft, fromLive] = [0, 0];
  for (let end = 0; end <= draft.length; end++) {
    if (end < draft.length && !anchors.has(end)) continue;
    const endLive = matches.get(end) ?? live.length;
    const drafts = range(fromDraft, end).filter((index) => !matches.has(index));
    let lives = range(fromLive, endLive).filter((index) => !used.has(index));
    if (drafts.length * lives.length <= MOST) {
      for (const draftIndex of drafts) {
        const found = mostAlike(draft[draftIndex], lives, live);
        if (found === undefined) continue;
        match(draftIndex, found);
        lives = lives.filter((index) => index > found);
      }
    }
    [fromDraft, fromLive] = [end + 1, endLive + 1];
  }
}

function mostAlike(
  block: Comparable | undefined,
  candidates: readonly number[],
  live: readonly Comparable[],
): number | undefined {
  let best: { index: number; likeness: number } | null = null;
  for (const index of candidates) {
    const other = live[index];
    if (!block || other?.shape !== block.shape) continue;
    const likeness = likenessOf(block.text, other.text);
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { index, likeness };
  }
  return best?.index;
}

/** The share of words that two texts have in common, 0 to 1. Scripts without spaces compare by character. */
export function likenessOf(one: string, other: string): number {
  const words = countsOf(one);
  const others = countsOf(other);
  const total = sum(words) + sum(others);
  if (total === 0) return 1;
  let common = 0;
  for (const [word, count] of words) common += Math.min(count, others.get(word) ?? 0);
  return (2 * common) / total;
}

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The drafts of the longest run of matches that kept their order; every other match was moved. */
function inOrder(matches: ReadonlyMap<number, number>): Set<number> {
  const pairs = [...matches].sort(([one], [other]) => one - other);
  const before = new Map<number, number | null>();
  /** For each length the pair that ends the run of that length lowest. */
  const ends: number[] = [];
  pairs.forEach(([, live], at) => {
    const length = lowerBound(ends, live, pairs);
    before.set(at, ends[length - 1] ?? null);
    ends[length] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? null; at !== null; at = before.get(at) ?? null) {
    const pair = pairs[at];
    if (pair) kept.add(pair[0]);
  }
  return kept;
}

function lowerBound(ends: readonly number[], live: number, pairs: readonly [number, number][]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < live) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The draft's order; what is gone stands where it stood, before what came in its place. */
function arranged(
  lives: number,
  drafts: number,
  matches: ReadonlyMap<number, number>,
  anchors: ReadonlySet<number>,
): Pair[] {
  const used = new Set(matches.values());
  const pairs: Pair[] = [];
  let nextLive = 0;
  const flush = (until: number): void => {
    for (; nextLive < until; nextLive++)
      if (!used.has(nextLive)) pairs.push({ live: nextLive, draft: null, moved: false });
  };
  /** For every draft the live block that the next certain one stands at. */
  const ahead: number[] = [];
  for (let index = drafts - 1, at = lives; index >= 0; index--) {
    if (anchors.has(index)) at = matches.get(index) ?? at;
    ahead[index] = at;
  }
  for (let draft = 0; draft < drafts; draft++) {
    flush(ahead[draft] ?? lives);
    const live = matches.get(draft) ?? null;
    pairs.push({ live, draft, moved: live !== null && !anchors.has(draft) });
  }
  flush(lives);
  return pairs;
}
