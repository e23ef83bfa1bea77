/**
 * Comments keep their place when an earlier text is laid over the present one: what stays of the words keeps the threads
 * they have now, and words that come back bring theirs along. Pure.
 */
import { alignment } from '../layout/alignment';
import { textOf, withText } from '../compare/row-words';
import { childBlocks, holdsWords, type AnyBlock } from '../suggestions/blocks';
import { inlineOf, piecesOf, type Piece } from '../suggestions/pieces';
import { withState } from '../suggestions/marks';
import { withChildren } from '../suggestions/settle';
import type { RootJSON } from '../json';
import { eachBlock, notedIn, notesOf } from './notes';

/** `threads` are the ids of those there are: marks of any other go. */
export function keepNotes(root: RootJSON, present: RootJSON, threads: ReadonlySet<string>): RootJSON {
  const known = new Map<string, AnyBlock>();
  eachBlock(present.children, (block) => block.$?.bid !== undefined && known.set(block.$.bid, block));
  const kept = mapWords(root.children, (block) => noted(block, known.get(block.$?.bid ?? ''), threads));
  return foundAgain({ ...root, children: kept as RootJSON['children'] }, present, threads);
}

function mapWords(blocks: readonly AnyBlock[], change: (block: AnyBlock) => AnyBlock): AnyBlock[] {
  return blocks.map((block) => {
    const inside = childBlocks(block);
    return inside ? withChildren(block, mapWords(inside, change)) : change(block);
  });
}

const charactersOf = (block: AnyBlock): Piece[] =>
  holdsWords(block)
    ? piecesOf(block.children).flatMap((piece) =>
        Array.from(textOf(piece), (character) => withText(piece, character)),
      )
    : [];

function noted(block: AnyBlock, present: AnyBlock | undefined, threads: ReadonlySet<string>): AnyBlock {
  if (!holdsWords(block)) return block;
  const [come, now] = [charactersOf(block), present ? charactersOf(present) : []];
  if (![...come, ...now].some(({ node }) => notesOf(node).length > 0)) return block;
  const from = alignment(now.length, come.length, (one, other) => {
    const [a, b] = [now[one], come[other]];
    return a !== undefined && b !== undefined && textOf(a) === textOf(b);
  });
  const pieces = come.map((piece, index) => {
    const stays = now[from[index] ?? -1];
    const own = notesOf(piece.node).filter((id) => threads.has(id));
    return withNotes(piece, new Set([...own, ...(stays ? notesOf(stays.node) : [])]));
  });
  return withChildren(block, inlineOf(pieces));
}

function withNotes({ node, link }: Piece, ids: ReadonlySet<string>): Piece {
  const gone = notesOf(node).filter((id) => !ids.has(id));
  const change: Record<string, 1 | undefined> = {};
  for (const id of gone) change[`note:${id}`] = undefined;
  for (const id of ids) change[`note:${id}`] = 1;
  return { node: withState(node, change), link };
}

/** Threads whose words stand in a block of another id now, as after a split or a join: by their very words, where these are there once. */
function foundAgain(root: RootJSON, present: RootJSON, threads: ReadonlySet<string>): RootJSON {
  const placed = notedIn(root);
  let blocks: readonly AnyBlock[] = root.children;
  for (const [id, { text }] of notedIn(present)) {
    if (placed.has(id) || !threads.has(id) || text.trim() === '') continue;
    const places: { block: AnyBlock; at: number }[] = [];
    eachBlock(blocks, (block) => {
      if (!holdsWords(block)) return;
      const words = piecesOf(block.children).map(textOf).join('');
      for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1))
        places.push({ block, at });
    });
    const [only] = places;
    if (!only || places.length > 1) continue;
    blocks = mapWords(blocks, (block) =>
      block === only.block ? marked(block, only.at, text.length, id) : block,
    );
  }
  return { ...root, children: blocks as RootJSON['children'] };
}

function marked(block: AnyBlock, from: number, length: number, id: string): AnyBlock {
  let at = 0;
  const pieces = charactersOf(block).map((piece) => {
    const isIn = at >= from && at < from + length;
    at += textOf(piece).length;
    return isIn ? withNotes(piece, new Set([...notesOf(piece.node), id])) : piece;
  });
  return withChildren(block, inlineOf(pieces));
}
