/** Sets threads upon words of a piece, found by their block and what they say. Pure. */
import type { Anchor } from '../../../shared/document/comments/threads';
import { notesOf } from '../../../shared/document/comments/notes';
import type { RootJSON } from '../../../shared/document/json';
import {
  childBlocks,
  holdsWords,
  rootWith,
  type AnyBlock,
} from '../../../shared/document/suggestions/blocks';
import { marksOf, withState } from '../../../shared/document/suggestions/marks';
import { inlineOf, piecesOf, type Piece } from '../../../shared/document/suggestions/pieces';
import { withChildren } from '../../../shared/document/suggestions/settle';

/** Words of one block that a comment is about. */
export interface Commented {
  bid: string;
  text: string;
}

const LONGEST_QUOTE = 4000;

/** The piece with the thread on these words, and what it is about now: the block where the words are not found. */
export function placeNote(
  root: RootJSON,
  thread: string,
  places: readonly Commented[],
): { root: RootJSON; anchor: Anchor } {
  const placed: string[] = [];
  const [first] = places;
  const visit = (block: AnyBlock): AnyBlock => {
    const inside = childBlocks(block);
    if (inside) return withChildren(block, inside.map(visit));
    const place = places.find(({ bid, text }) => text.trim() !== '' && isNamed(block, bid));
    if (!place || !holdsWords(block)) return block;
    const row = noted(piecesOf(block.children), place.text, thread);
    if (!row) return block;
    placed.push(place.bid);
    return withChildren(block, inlineOf(row));
  };
  const next = rootWith(root.children.map(visit));
  const quote = places
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_QUOTE);
  const bid = first && isThere(root.children, first.bid) ? first.bid : (root.children[0]?.$?.bid ?? '');
  if (placed.length > 0) return { root: next, anchor: { kind: 'range', bid, quote } };
  return { root, anchor: { kind: 'block', bid, quote } };
}

/** A block that is to move is known by the id it had as well. */
const isNamed = (block: AnyBlock, bid: string): boolean =>
  block.$?.bid === bid || marksOf(block).some((mark) => mark.from?.[block.$?.bid ?? ''] === bid);

function isThere(blocks: readonly AnyBlock[], bid: string): boolean {
  return blocks.some((block) => isNamed(block, bid) || isThere(childBlocks(block) ?? [], bid));
}

function noted(pieces: readonly Piece[], text: string, thread: string): Piece[] | null {
  const letters = pieces.flatMap(({ node, link }): Piece[] =>
    node.type === 'text'
      ? Array.from(node.text, (one) => ({ node: { ...node, text: one }, link }))
      : [{ node, link }],
  );
  const said = letters.map(({ node }) => (node.type === 'text' ? node.text : '\n')).join('');
  const place = said.indexOf(text);
  if (place < 0) return null;
  const from = Array.from(said.slice(0, place)).length;
  const to = from + Array.from(text).length;
  return letters.map((piece, index) =>
    index < from || index >= to || notesOf(piece.node).includes(thread)
      ? piece
      : { ...piece, node: withState(piece.node, { [`note:${thread}`]: 1 }) },
  );
}

/** The words of each paragraph that carry this comment, or the paragraph it stands in. */
export function commentedIn(
  paragraphs: readonly { bid: string; comments: string[]; runs: { text: string; comments: string[] }[] }[],
  comment: string,
): Commented[] {
  return paragraphs.flatMap(({ bid, comments, runs }): Commented[] => {
    const about = runs.filter((run) => run.comments.includes(comment));
    if (about.length === 0 && !comments.includes(comment)) return [];
    return [{ bid, text: about.map(({ text }) => text).join('') }];
  });
}
