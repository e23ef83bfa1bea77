/** Gives every block its stable id. Ids are lost when a block changes type and missing after a split: this fills them in. */
import { $getState, $isElementNode, $setState, type ElementNode, type LexicalNode } from 'lexical';
import { $isListItemNode } from '@lexical/list';
import { $isFigure } from './nodes/figure-node';
import { hashText } from '../text/hash';
import { bidState } from './nodes/states';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Ten characters, 51 bits: no two blocks of one piece meet. */
export function newBlockId(): string {
  let id = '';
  while (id.length < 10) id += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length));
  return id;
}

/**
 * For a block whose id another has already: two people moved one apart, or made it something else, and a merge kept what
 * both have. The same wherever it is asked for, so that everybody calls the second block alike.
 */
function secondBlockId(bid: string, seen: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const name = `${bid} ${String(count)}`;
    const id = [hashText(name), hashText(name, hashText(bid))]
      .map((hash) => hash.toString(ALPHABET.length).padStart(7, '0').slice(-5))
      .join('');
    if (!seen.has(id)) return id;
  }
}

/** What a block is called where `seen` are taken, which it is told of. */
export function ownBlockId(bid: string, seen: Set<string>): string {
  const own = seen.has(bid) ? secondBlockId(bid, seen) : bid;
  seen.add(own);
  return own;
}

/** Blocks are the root's children, list items and captions. Inline elements have no id. */
export function $isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline();
}

export function $blockIdOf(node: LexicalNode): string {
  return $getState(node, bidState);
}

/** Fills missing ids and replaces double ones below `parent`; the first in reading order keeps the id. */
export function $fillBlockIds(parent: ElementNode, seen = new Set<string>()): void {
  for (const child of parent.getChildren()) {
    if (!$isBlock(child)) continue;
    const bid = $blockIdOf(child);
    const own = ownBlockId(bid === '' ? newBlockId() : bid, seen);
    if (own !== bid) $setState(child, bidState, own);
    if ($isFigure(child) || $isListItemNode(child) || child.getType() === 'list') $fillBlockIds(child, seen);
  }
}
