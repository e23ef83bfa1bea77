/**
 * What is selected but goes already, if the suggestions are taken: nothing more can be done to it, and what is written there
 * stands in its place. Reads, but for the caret's new block.
 */
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $blockIdOf } from '../block-ids';
import type { RootJSON } from '../json';
import { acceptedPlace, stretchesOf } from '../suggestions/places';
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

export function $goes(node: LexicalNode): boolean {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isElementNode(current) && $marksOfNode(current).some((mark) => mark.kind === 'del')) return true;
  return false;
}

/** The nearest block before or after this one that stays: a block that moved leaves one behind that goes. */
export function $neighbour(block: ElementNode, side: 'before' | 'after'): LexicalNode | undefined {
  return side === 'before'
    ? block.getPreviousSiblings().findLast((sibling) => !$goes(sibling))
    : block.getNextSiblings().find((sibling) => !$goes(sibling));
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
