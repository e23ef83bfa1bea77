/**
 * Splits and joins: one block of the one version is several of the other, with the words that it had. Each of those is
 * compared with its own stretch of the one. Pure.
 */
import { countWords } from '../../text/counts';
import { inlineOf, piecesOf } from '../suggestions/pieces';
import type { Pair } from './pairs';
import type { Part } from './parts';
import { rowWords, sliced } from './row-words';
import { wordDifference } from './words';

/** Two blocks that are compared, or stretches of them. `cut` says that they go on with the block shown before. */
export interface Compared {
  pair: Pair;
  one: Part | undefined;
  other: Part | undefined;
  cut: 'split' | 'joined' | null;
}

/** In the order of the pairs; what is one block in one of the versions stands together. */
export function withSplits(
  old: readonly Part[],
  now: readonly Part[],
  pairs: readonly Pair[],
  segmenter: Intl.Segmenter,
): Compared[] {
  const groups = new Map<Pair, Compared[]>();
  const find: Find = (is) => pairs.find((each) => !groups.has(each) && is(each));
  for (const pair of pairs) {
    const group = groups.has(pair) ? [] : groupAround(old, now, pair, find, segmenter);
    for (const member of group) groups.set(member.pair, group);
  }
  const shown = new Set<Compared[]>();
  return pairs.flatMap((pair) => {
    const group = groups.get(pair);
    if (!group) return [{ pair, ...partsIn(old, now, pair), cut: null }];
    // Where the other version has it: what was joined on may have stood before blocks that moved.
    if (shown.has(group) || pair.draft === null) return [];
    shown.add(group);
    return group;
  });
}

/** Among the pairs that are in no group yet. */
type Find = (is: (pair: Pair) => boolean) => Pair | undefined;

const partsIn = (old: readonly Part[], now: readonly Part[], { live, draft }: Pair) => ({
  one: live === null ? undefined : old[live],
  other: draft === null ? undefined : now[draft],
});

function groupAround(
  old: readonly Part[],
  now: readonly Part[],
  pair: Pair,
  find: Find,
  segmenter: Intl.Segmenter,
): Compared[] {
  const { one, other } = partsIn(old, now, pair);
  const { live, draft, moved } = pair;
  if (!one || !other || live === null || draft === null || moved || one.text === other.text) return [];
  if (one.shape !== 'words' || other.shape !== 'words') return [];
  const come = (at: number): Member | null =>
    memberOf(find, now[at], (each) => each.live === null && each.draft === at);
  const split = membersOf(one, { pair, part: other }, draft, come, segmenter);
  if (split)
    return split.map(({ pair, part, stretch }, place) => ({
      pair,
      one: stretch,
      other: part,
      cut: place === 0 ? null : 'split',
    }));
  const gone = (at: number): Member | null =>
    memberOf(find, old[at], (each) => each.draft === null && each.live === at);
  const joined = membersOf(other, { pair, part: one }, live, gone, segmenter);
  return (joined ?? []).map(({ pair, part, stretch }, place) => ({
    pair,
    one: part,
    other: stretch,
    cut: place === 0 ? null : 'joined',
  }));
}

/** One of the blocks that make up another. */
interface Member {
  pair: Pair;
  part: Part;
}

function memberOf(find: Find, part: Part | undefined, is: (pair: Pair) => boolean): Member | null {
  const pair = find(is);
  return pair && part?.shape === 'words' && part.text.trim() !== '' ? { pair, part } : null;
}

/** What the whole is made of beside its own, with the stretch of the whole that each has. Null for nothing. */
function membersOf(
  whole: Part,
  own: Member,
  at: number,
  neighbour: (at: number) => Member | null,
  segmenter: Intl.Segmenter,
): (Member & { stretch: Part })[] | null {
  let members = [own];
  let cuts: number[] | null = null;
  for (const direction of [1, -1])
    for (let next = neighbour(at + direction), step = 2; next; next = neighbour(at + direction * step++)) {
      const more: Member[] = direction > 0 ? [...members, next] : [next, ...members];
      const found = cutsIn(
        whole,
        more.map(({ part }) => part),
        own.part,
        segmenter,
      );
      if (!found) break;
      [members, cuts] = [more, found];
    }
  if (!cuts) return null;
  const ends = [0, ...cuts, whole.text.length];
  return members.map((member, index) => ({
    ...member,
    stretch: stretchOf(whole, ends[index] ?? 0, ends[index + 1] ?? 0),
  }));
}

function stretchOf(whole: Part, from: number, to: number): Part {
  const inline = inlineOf(sliced(piecesOf(whole.inline), from, to));
  return { ...whole, inline, text: whole.text.slice(from, to) };
}

/** Where the whole is cut into these parts, by characters; null where it is not made of them. */
function cutsIn(whole: Part, parts: readonly Part[], own: Part, segmenter: Intl.Segmenter): number[] | null {
  return exactCuts(whole, parts) ?? cutsByWords(whole, parts, own, segmenter);
}

/** The parts one after another, with spaces between them at the most: a word may be cut in two. */
function exactCuts(whole: Part, parts: readonly Part[]): number[] | null {
  const cuts: number[] = [];
  let at = 0;
  for (const [index, { text }] of parts.entries()) {
    if (!whole.text.startsWith(text, at)) at += /^\s*/.exec(whole.text.slice(at))?.[0].length ?? 0;
    if (!whole.text.startsWith(text, at)) return null;
    if (index > 0) cuts.push(at);
    at += text.length;
  }
  return whole.text.slice(at).trim() === '' ? cuts : null;
}

/** This share of a block's words must be the whole's. */
const KEPT = 0.6;

function cutsByWords(
  whole: Part,
  parts: readonly Part[],
  own: Part,
  segmenter: Intl.Segmenter,
): number[] | null {
  const owners = parts.flatMap((part) =>
    rowWords(part.inline, segmenter).map(({ text }) => ({ text, part })),
  );
  const words = rowWords(whole.inline, segmenter).map(({ text }) => ({ text, part: own }));
  const kept = new Map<Part, number>();
  const starts = new Map<Part, number>();
  let at = 0;
  for (const { change, words: row } of wordDifference(words, owners))
    for (const { text, part } of row) {
      if (change !== 'deleted' && !starts.has(part)) starts.set(part, at);
      if (change === 'same') kept.set(part, (kept.get(part) ?? 0) + countWords(text));
      if (change !== 'inserted') at += text.length;
    }
  const isMade = parts.every((part) => part === own || isKept(kept.get(part) ?? 0, countWords(part.text)));
  if (!isMade) return null;
  // Only its own may have no words, and so no start but that of the next.
  const startOf = (part: Part | undefined): number | undefined => part && starts.get(part);
  return parts.slice(1).map((part, index) => startOf(part) ?? startOf(parts[index + 2]) ?? at);
}

const isKept = (kept: number, all: number): boolean => all > 0 && kept >= KEPT * all;
