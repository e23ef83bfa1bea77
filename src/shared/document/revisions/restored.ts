/**
 * An earlier version of a piece laid over the present one, whole or one block of it: what the text and fields are to be.
 * Pure; how it is written is up to an executor or the store.
 */
import type { PieceMeta } from '../../model/piece';
import { keepNotes } from '../comments/keep';
import { blocksTogether } from '../compare/compare';
import type { RootChildJSON, RootJSON } from '../json';
import { acceptAll } from '../suggestions/decide';

/** The whole text. Comments keep their place; `threads` are the ids of those there are. */
export function restoredRoot(present: RootJSON, revision: RootJSON, threads: ReadonlySet<string>): RootJSON {
  return keepNotes(revision, present, threads);
}

/**
 * One block of the text, by its id, as it was: its words and where it stood; one that was not there goes. With it those that
 * it was split into or joined with since, or their words would be there twice, or not at all. The same text where there
 * is nothing to do, so for headline and standfirst that one has and the other has not.
 */
export function restoredBlock(
  present: RootJSON,
  revision: RootJSON,
  bid: string,
  threads: ReadonlySet<string>,
): RootJSON {
  const together = blocksTogether(acceptAll(revision), acceptAll(present), bid);
  const had = revision.children.flatMap(({ $ }) => $?.bid ?? []);
  const inOrder = [
    ...had.filter((id) => together.has(id)),
    ...[...together].filter((id) => !had.includes(id)),
  ];
  const root = inOrder.reduce((now, id) => oneRestored(now, revision, id), present);
  return keepNotes(root, present, threads);
}

function oneRestored(present: RootJSON, revision: RootJSON, bid: string): RootJSON {
  const is = (block: RootChildJSON): boolean => block.$?.bid === bid;
  const was = revision.children.find(is);
  const now = present.children.find(is);
  const line = revision.children.findIndex(is);
  if ((line >= 0 && line < 2) || (now && present.children.indexOf(now) < 2)) {
    const at = line >= 0 ? line : present.children.findIndex(is);
    const own = revision.children[at];
    if (!own || own.type !== present.children[at]?.type) return present;
    const bidNow = present.children[at].$?.bid;
    const back = { ...own, $: { ...own.$, ...(bidNow === undefined ? {} : { bid: bidNow }) } };
    return replaced(present, at, back);
  }
  const rest = present.children.filter((block) => !is(block));
  if (!was) return { ...present, children: rest };
  const at =
    now && hasSamePlace(present, revision, bid)
      ? present.children.indexOf(now)
      : placeIn(rest, revision, bid);
  const children = [...rest.slice(0, at), was, ...rest.slice(at)];
  return { ...present, children: oneLead(children, was) };
}

function replaced(root: RootJSON, at: number, block: RootChildJSON): RootJSON {
  return { ...root, children: root.children.map((each, index) => (index === at ? block : each)) };
}

/** Ids of the blocks that both have, in the order of the one. */
function common(one: RootJSON, other: RootJSON): string[] {
  const ids = new Set(other.children.map(({ $ }) => $?.bid));
  return one.children.flatMap(({ $ }) => ($?.bid !== undefined && ids.has($.bid) ? [$.bid] : []));
}

function hasSamePlace(present: RootJSON, revision: RootJSON, bid: string): boolean {
  const [now, then] = [common(present, revision), common(revision, present)];
  return now[now.indexOf(bid) - 1] === then[then.indexOf(bid) - 1];
}

/** After the nearest block before it in the revision that is still there. */
function placeIn(rest: readonly RootChildJSON[], revision: RootJSON, bid: string): number {
  const before = revision.children.slice(
    0,
    revision.children.findIndex(({ $ }) => $?.bid === bid),
  );
  for (const { $ } of before.toReversed()) {
    const at = rest.findIndex((block) => $?.bid !== undefined && block.$?.bid === $.bid);
    if (at >= 0) return at + 1;
  }
  return Math.min(2, rest.length);
}

/** A lead image that comes back takes the place of the one there, which stays as an image of the text. */
function oneLead(children: readonly RootChildJSON[], back: RootChildJSON): RootChildJSON[] {
  if (back.type !== 'figure' || back.role !== 'lead') return [...children];
  const rest = children
    .filter((block) => block !== back)
    .map((block) =>
      block.type === 'figure' && block.role === 'lead' ? { ...block, role: 'inline' as const } : block,
    );
  return [...rest.slice(0, 2), back, ...rest.slice(2)];
}

/** Where the piece is on its way and who has it is no part of a version. */
const NOT_RESTORED: readonly (keyof PieceMeta)[] = ['workflow', 'assignee', 'deadline', 'stet'];

export const isRestored = (name: keyof PieceMeta): boolean => !NOT_RESTORED.includes(name);

/** The fields that differ, as they were. */
export function restoredFields(present: PieceMeta, revision: PieceMeta): Partial<PieceMeta> {
  const names = differingFields(present, revision).filter(isRestored);
  return Object.fromEntries(names.map((name) => [name, revision[name]]));
}

export function differingFields(before: PieceMeta, after: PieceMeta): (keyof PieceMeta)[] {
  return (Object.keys(after) as (keyof PieceMeta)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}
