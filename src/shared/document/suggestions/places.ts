/**
 * Where a place in the marked-up piece is in the piece with everything taken, and back. A place is a block's id and a
 * number of characters in it; a line break is one. Pure.
 */
import type { RootJSON } from '../json';
import { childBlocks, holdsWords, type AnyBlock } from './blocks';
import { withoutDoubles } from './doubles';
import { acceptedProps } from './look';
import { marksOf } from './marks';
import { piecesOf } from './pieces';
import { goesOn } from './settle';
import { settlePiece } from './settle-row';
import type { TextPlace, TextSpan } from './text-place';

/** Words that stand together in both. Those that will be gone are a stretch without length. */
export interface Stretch {
  /** In the piece with everything taken. */
  bid: string;
  at: number;
  /** In the marked-up piece. */
  block: string;
  from: number;
  length: number;
}

export function stretchesOf(root: RootJSON): Stretch[] {
  const stretches: Stretch[] = [];
  let bid = '';
  let at = 0;
  const add = (block: string, from: number, length: number): void => {
    stretches.push({ bid, at, block, from, length });
    at += length;
  };
  /** `back` has what blocks were called before they moved, from the outermost move to the innermost. */
  const visit = (
    blocks: readonly AnyBlock[],
    back: readonly Record<string, string>[],
    isGone: boolean,
  ): void => {
    let before: AnyBlock | null = null;
    for (const block of blocks) {
      const marks = marksOf(block);
      const gone = isGone || marks.some((mark) => mark.kind === 'del');
      const names = [...back, ...marks.flatMap(({ from }) => (from ? [from] : []))];
      const inside = childBlocks(block);
      if (inside) visit(inside, names, gone);
      if (!inside && holdsWords(block)) {
        const joined = goesOn(before, block, () => 'accept');
        const props = acceptedProps(block)['bid'];
        if (!gone && !joined)
          begin(typeof props === 'string' ? names.reduce((name, from) => from[name] ?? name, props) : '');
        visitRow(block, gone);
      }
      if (!gone) before = block;
    }
  };
  const begin = (next: string): void => {
    bid = next;
    at = 0;
  };
  const visitRow = (block: AnyBlock, gone: boolean): void => {
    const own = block.$?.bid ?? '';
    add(own, 0, 0);
    let from = 0;
    for (const piece of holdsWords(block) ? piecesOf(block.children) : []) {
      const size = piece.node.type === 'text' ? piece.node.text.length : 1;
      const settled = gone ? null : settlePiece(piece, null, () => 'accept', new WeakSet());
      if (settled === null) add(own, from, 0);
      else if ('props' in settled) {
        const next = settled.props?.['bid'];
        begin(typeof next === 'string' ? next : '');
        add(own, from + 1, 0);
      } else add(own, from, size);
      from += size;
    }
  };
  visit(withoutDoubles(root).children, [], false);
  return stretches;
}

export function acceptedPlace(stretches: readonly Stretch[], { bid, offset }: TextPlace): TextPlace | null {
  const stretch = stretches.findLast((one) => one.block === bid && one.from <= offset);
  if (!stretch) return null;
  return { bid: stretch.bid, offset: stretch.at + Math.min(offset - stretch.from, stretch.length) };
}

/** Words of one block; null where they are no stretch of one any more. */
export function acceptedSpan(stretches: readonly Stretch[], { bid, start, end }: TextSpan): TextSpan | null {
  const from = acceptedPlace(stretches, { bid, offset: start });
  // What follows the last character may begin another block.
  const last = acceptedPlace(stretches, { bid, offset: end - 1 });
  if (!from || last?.bid !== from.bid) return null;
  return { bid: from.bid, start: from.offset, end: last.offset + 1 };
}

/** Right after the character before it. */
export function standingPlace(stretches: readonly Stretch[], { bid, offset }: TextPlace): TextPlace | null {
  const own = stretches.filter((one) => one.bid === bid);
  const stretch =
    own.find((one) => one.at < offset && offset <= one.at + one.length) ??
    own.find((one) => one.at <= offset && offset <= one.at + one.length);
  return stretch ? { bid: stretch.block, offset: stretch.from + offset - stretch.at } : null;
}
