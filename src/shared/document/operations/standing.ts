/**
 * Blocks as they stand in the piece, and what they are once all suggestions are taken: a block that moved has its old name
 * back, one that is joined to another is a part of that. Reads; changes nothing.
 */
import { $isElementNode, type LexicalNode } from 'lexical';
import { $blockIdOf } from '../block-ids';
import type { RootJSON } from '../json';
import { bidsOf } from '../schema';
import { namesTaken } from '../suggestions/block-names';
import { acceptAll } from '../suggestions/decide';
import { acceptedPlace, stretchesOf } from '../suggestions/places';
import { $findBlock } from './find';
import { $goes, $neighbour } from './gone';
import { $marksOfNode } from './node-marks';
import { $topBlock } from './places';
import { $readLive } from './suggest';
import type { Place } from './types';

/** What this block is called once all is taken. Null for one that is no more then. An id that no block has is one that comes. */
export function $nameTaken(bid: string): string | null {
  const block = $findBlock(bid);
  if (!block) return bid;
  const root = $readLive();
  // What moved away from here, or was split off elsewhere in its name, is called so.
  if ($goes(block)) return bidsOf(acceptAll(root)).includes(bid) ? bid : null;
  return ($mayBeJoined(block) ? joinedTo(bid, root) : null) ?? namesTaken(root).get(bid) ?? bid;
}

/** Whether this block goes on another, once all is taken. */
export function $isJoined(bid: string): boolean {
  const block = $findBlock(bid);
  return block !== null && !$goes(block) && $mayBeJoined(block) && joinedTo(bid, $readLive()) !== null;
}

/** Beside a block that goes is behind what stands before it, or else before what follows. */
export function $placeTaken({ bid, side }: Place): Place {
  const block = $findBlock(bid);
  if (!block || !$goes(block)) return { bid: $nameTaken(bid) ?? bid, side };
  const top = $topBlock(block);
  if (top && !$goes(top)) return { bid: $nameTaken($blockIdOf(top)) ?? bid, side };
  const before = top && $neighbour(top, 'before');
  const beside = before ?? (top && $neighbour(top, 'after'));
  if (!$isElementNode(beside)) return { bid, side };
  return { bid: $nameTaken($blockIdOf(beside)) ?? bid, side: before ? 'after' : 'before' };
}

const $mayBeJoined = (block: LexicalNode): boolean =>
  $isElementNode(block) && $marksOfNode(block).some((mark) => mark.kind === 'join');

/** The block that this one goes on; null for one that stands by itself. */
function joinedTo(bid: string, root: RootJSON): string | null {
  const stretches = stretchesOf(root);
  const taken = acceptedPlace(stretches, { bid, offset: 0 })?.bid;
  const first = stretches.find((stretch) => stretch.bid === taken)?.block;
  return taken === undefined || first === bid ? null : taken;
}
