/**
 * What is selected but goes already, if the suggestions are taken: nothing more can be done to it, and what is written there
 * stands in its place. And blocks that are joined to another one. Reads, but for the caret's new block.
 */
import { $isElementNode, type LexicalNode } from 'lexical';
import { $blockIdOf } from '../block-ids';
import type { RootJSON } from '../json';
import { acceptedPlace, stretchesOf } from '../suggestions/places';
import { $findBlock } from './find';
import { $marksOfNode } from './node-marks';
import { $itemOf, $range, $topBlock } from './places';
import { insertBlock } from './plain-blocks';
import { plainKeys } from './plain-keys';
import { $readSelection } from './selected';

/** Whether the caret, or all that is selected, stands in blocks that go. */
export function $isInGoneBlock(): boolean {
  const selection = $range();
  return selection !== null && [selection.anchor, selection.focus].every((point) => $goes(point.getNode()));
}

function $goes(node: LexicalNode): boolean {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isElementNode(current) && $marksOfNode(current).some((mark) => mark.kind === 'del')) return true;
  return false;
}

/** The same of words: all that is selected goes. */
export function $isSelectionGone(root: RootJSON): boolean {
  if ($range()?.isCollapsed() !== false) return false;
  const stretches = stretchesOf(root);
  const accepted = $readSelection((place) => acceptedPlace(stretches, place));
  if (!accepted || 'blocks' in accepted) return false;
  return accepted.anchor.bid === accepted.focus.bid && accepted.anchor.offset === accepted.focus.offset;
}

/** In the piece with everything taken, where the caret stands at the end of what was before: a block, or an item, after that. */
export function $beginAnother(): void {
  const node = $range()?.anchor.getNode();
  const top = node && $topBlock(node);
  if (node && $itemOf(node)) plainKeys.enter();
  else if (top) insertBlock('paragraph', { bid: $blockIdOf(top), side: 'after' });
}

/** The block that this one goes on, once all is taken; null for one that stands by itself. */
export function joinedTo(bid: string, root: RootJSON): string | null {
  const stretches = stretchesOf(root);
  const taken = acceptedPlace(stretches, { bid, offset: 0 })?.bid;
  const first = stretches.find((stretch) => stretch.bid === taken)?.block;
  return taken === undefined || first === bid ? null : taken;
}

/** Whether that has to be asked at all. */
export function $mayBeJoined(bid: string): boolean {
  const block = $findBlock(bid);
  return block !== null && !$goes(block) && $marksOfNode(block).some((mark) => mark.kind === 'join');
}
