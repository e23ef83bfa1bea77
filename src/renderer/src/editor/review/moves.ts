/** What a block is that stands in a text twice, here and at its other place: it may turn into something else. Reads; changes nothing. */
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isBlock } from '../../../../shared/document/block-ids';
import { canonicalOf } from '../../../../shared/document/canonical';
import type { BlockPropsJSON } from '../../../../shared/document/json';
import { $findBlock } from '../../../../shared/document/operations/find';
import { $copyOf } from '../../../../shared/document/operations/moved';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';
import type { Mark } from '../../../../shared/document/suggestions/marks';

export interface Move {
  was: BlockPropsJSON;
  becomes: BlockPropsJSON;
  /** Whether an item goes a level further into its list, or out. */
  level: 'in' | 'out' | null;
}

/** What this mark moves from here or to here; null where it moves nothing. */
export function $moveOf(block: LexicalNode, mark: Mark): Move | null {
  if (!$isElementNode(block)) return null;
  const isHere = mark.kind === 'ins';
  if (mark.kind !== 'del' && !isHere) return null;
  const other = isHere ? $originalOf(mark) : $withMark($copyWithin(block), mark);
  if (!other) return null;
  const [from, to] = isHere ? [other, block] : [block, other];
  const [was, becomes] = [from, to].map((each) => canonicalOf(each.exportJSON()) as BlockPropsJSON);
  const deeper = $depth(to) - $depth(from);
  const isItem = was?.['type'] === 'listitem' && becomes?.['type'] === 'listitem';
  return was && becomes
    ? { was, becomes, level: !isItem || deeper === 0 ? null : deeper > 0 ? 'in' : 'out' }
    : null;
}

function $originalOf({ id, from = {} }: Mark): ElementNode | null {
  for (const bid of Object.values(from)) {
    const block = $findBlock(bid);
    const isGone = (each: ElementNode): boolean =>
      $marksOfNode(each).some((mark) => mark.kind === 'del' && mark.id === id);
    if (block && [block, ...block.getParents()].some(isGone)) return block;
  }
  return null;
}

/** Of a list that becomes paragraphs there is none: its items have them. */
function $copyWithin(block: ElementNode): ElementNode | null {
  const own = $copyOf(block);
  if (own) return own;
  const item = block.getType() === 'list' ? block.getFirstChild() : null;
  return $isElementNode(item) ? $copyOf(item) : null;
}

/** The block itself, or what holds it, as far as the mark is upon that: a paragraph can become an item of a new list. */
const $withMark = (block: ElementNode | null, { id }: Mark): ElementNode | null =>
  block &&
  ([block, ...block.getParents()].find((each) => $marksOfNode(each).some((mark) => mark.id === id)) ?? null);

/** How many lists it stands in, with those inside of it. */
const $depth = (block: ElementNode): number =>
  block.getParents().filter((parent) => parent.getType() === 'list').length + $listsIn(block);

const $listsIn = (block: ElementNode): number =>
  (block.getType() === 'list' ? 1 : 0) +
  block.getChildren().reduce((most, child) => ($isBlock(child) ? Math.max(most, $listsIn(child)) : most), 0);
