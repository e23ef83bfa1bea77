/**
 * The blocks that an edit at the selection can concern, so that a key in a long piece costs no more than in a short one:
 * those selected, a block that stays on either side, and the head of the piece, by which a piece is one. Reads; changes nothing.
 */
import {
  $getRoot,
  $isElementNode,
  $isRangeSelection,
  $getSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $blockIdOf, $isBlock } from '../block-ids';
import { $isFigure } from '../nodes/figure-node';
import { $isLine } from '../nodes/line-nodes';
import { $marksOfNode } from './node-marks';
import { $topBlock } from './places';

export interface Excerpt {
  nodes: LexicalNode[];
  /** So many of them, the piece's first, are only there to be seen: between them and the rest blocks are left out. */
  head: number;
}

/** Null where the whole piece has to be read. */
export function $excerpt(): Excerpt | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const all = $getRoot().getChildren();
  const ends = [selection.anchor, selection.focus].map((point) => $topBlock(point.getNode()));
  const [one = -1, other = -1] = ends.map((block) => all.findIndex((child) => child.is(block)));
  if (one < 0 || other < 0) return null;
  const head = all.findIndex(
    (block, index) => index > 1 && !($isFigure(block) && block.getRole() === 'lead'),
  );
  if (head < 0) return null;
  let from = Math.min(one, other) - 1;
  while (from > head && !$isSteady(all[from])) from -= 1;
  let to = Math.max(one, other, head) + 1;
  while (to < all.length && !($isSteady(all[to]) && !$joinsNext(all.slice(to + 1)))) to += 1;
  if (from <= head) return { nodes: all.slice(0, to + 1), head: 0 };
  return { nodes: [...all.slice(0, head), ...all.slice(from, to + 1)], head };
}

/** A block of words that stays, and stays by itself. */
function $isSteady(block: LexicalNode | undefined): boolean {
  if (!block || $isFigure(block) || $isLine(block)) return false;
  return $marksOfNode(block).length === 0;
}

/** Whether one of these blocks joins what is before them: all between may be gone. */
function $joinsNext(blocks: readonly LexicalNode[]): boolean {
  for (const block of blocks) {
    const marks = $marksOfNode(block);
    if (marks.some(({ kind }) => kind === 'join')) return true;
    if (marks.length === 0) return false;
  }
  return false;
}

/** Ids of all blocks of a piece, lists' items and captions among them. */
export function $allBlockIds(parent: ElementNode): string[] {
  return parent.getChildren().flatMap((child) => {
    if (!$isBlock(child)) return [];
    const hasInside = $isElementNode(child.getFirstChild());
    return hasInside ? [$blockIdOf(child), ...$allBlockIds(child)] : [$blockIdOf(child)];
  });
}
