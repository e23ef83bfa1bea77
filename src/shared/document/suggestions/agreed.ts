/**
 * Where people who worked apart propose the very same about the same words or block: one proposal in the names of all of
 * them. That two are the same is not guessed: taking one and refusing the other must come to the same either way. Equal
 * insertions beside each other are none, since somebody may have meant to write it twice. Pure.
 */
import { canonicalRoot } from '../canonical';
import { marksWithin } from './author';
import { childBlocks, holdsWords, rootWith, type AnyBlock } from './blocks';
import type { RootJSON } from '../json';
import { marksOf, type Mark } from './marks';
import { sameJson } from './pieces';
import { settleBlocks } from './settle';

/** Suggestions that are the same, each by another person. The first stands for all. */
export interface Agreed {
  ids: string[];
  by: string[];
}

const UPON: readonly string[] = ['del', 'fmt', 'link', 'lang', 'set', 'join'];

export function agreedOf(root: RootJSON): Agreed[] {
  const candidates = root.children.map((block) => ({ block, pairs: pairsIn(block) }));
  if (candidates.every(({ pairs }) => pairs.length === 0)) return [];
  const places = placesOf(root);
  const isAlone = (id: string): boolean => places.get(id)?.size === 1;
  const groups: Agreed[] = [];
  for (const { block, pairs } of candidates)
    for (const [one, other] of pairs) {
      if (!isAlone(one.id) || !isAlone(other.id) || !comeToTheSame(block, one.id, other.id)) continue;
      const group = groups.find(({ ids }) => ids.includes(one.id) || ids.includes(other.id));
      if (!group) groups.push({ ids: [one.id, other.id], by: [one.by, other.by] });
      else
        for (const { id, by } of [one, other])
          if (!group.ids.includes(id) && !group.by.includes(by)) {
            group.ids.push(id);
            group.by.push(by);
          }
    }
  return groups;
}

/** Two people's marks of one kind on one node. */
function pairsIn(block: AnyBlock): [Mark, Mark][] {
  const pairs = new Map<string, [Mark, Mark]>();
  for (const marks of markedNodes(block))
    marks.forEach((one, index) => {
      for (const other of marks.slice(index + 1))
        if (one.kind === other.kind && one.by !== other.by)
          pairs.set([one.id, other.id].sort().join(' '), one.id < other.id ? [one, other] : [other, one]);
    });
  return [...pairs.values()];
}

function markedNodes(block: AnyBlock): Mark[][] {
  const own = [uponOf(block)];
  const inside = childBlocks(block);
  if (inside) return [...own, ...inside.flatMap(markedNodes)];
  if (!holdsWords(block)) return own;
  const words = block.children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  return [...own, ...words.map(uponOf)];
}

const uponOf = (node: Parameters<typeof marksOf>[0]): Mark[] =>
  node.$ ? marksOf(node).filter(({ kind }) => UPON.includes(kind)) : [];

/** Ids of the blocks that it would join to those before them, which a block by itself does not show. */
function joinedBy(block: AnyBlock, id: string): string[] {
  const own = marksOf(block).some((mark) => mark.kind === 'join' && mark.id === id);
  const inside = (childBlocks(block) ?? []).flatMap((child) => joinedBy(child, id));
  return own ? [block.$?.bid ?? '', ...inside] : inside;
}

function comeToTheSame(block: AnyBlock, one: string, other: string): boolean {
  if (joinedBy(block, one).join(' ') !== joinedBy(block, other).join(' ')) return false;
  const taking = (taken: string, refused: string): RootJSON => {
    const settled = settleBlocks([block], ({ id }) =>
      id === taken ? 'accept' : id === refused ? 'reject' : 'keep',
    );
    return canonicalRoot(rootWith(settled));
  };
  return sameJson(taking(one, other), taking(other, one));
}

/** For every suggestion the blocks of the text that it is in. */
function placesOf(root: RootJSON): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  root.children.forEach((block, index) => {
    for (const { id } of marksWithin(block)) places.set(id, (places.get(id) ?? new Set()).add(index));
  });
  return places;
}
