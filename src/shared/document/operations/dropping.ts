/** Where words that are dragged within a text come down, once they are gone from where they were. Reads; changes nothing. */
import type { LexicalNode, RangeSelection } from 'lexical';
import { $blockIdOf } from '../block-ids';
import type { TextPlace } from '../suggestions/text-place';
import { $findBlock, $offsetIn, $selectSpan, $textOfBlock } from './find';
import { $blockOf, $range } from './places';

/**
 * Asked before the selected words are taken away, answers after it. Null where the place is in or beside them: they stay.
 * Words that were only suggested are gone at once then, and with them perhaps the block's beginning.
 */
export function $dropTarget(place: TextPlace): (() => RangeSelection | null) | null {
  const block = $findBlock(place.bid);
  const selection = $range();
  if (!block || !selection) return null;
  const { anchor, focus } = selection;
  const [start, end] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  const [first, last] = [$blockOf(start.getNode()), $blockOf(end.getNode())];
  if (!first || !last || $isBetween(first, block, last)) return null;
  const isAfter = block.is(last) && place.offset > $offsetIn(last, end);
  const isBefore = block.is(first) && place.offset < $offsetIn(first, start);
  if (!isAfter && !isBefore && (block.is(first) || block.is(last))) return null;
  if (!isAfter) return () => $caretAt(place);
  const left = $textOfBlock(block).length - place.offset;
  return () => {
    const caret = $range()?.anchor.getNode();
    const rest = $findBlock(place.bid) ?? (caret ? $blockOf(caret) : null);
    return rest && $caretAt({ bid: $blockIdOf(rest), offset: $textOfBlock(rest).length - left });
  };
}

const $isBetween = (first: LexicalNode, block: LexicalNode, last: LexicalNode): boolean =>
  first.isBefore(block) && block.isBefore(last);

/** Not set. Null where the block is gone or too short. */
export const $caretAt = ({ bid, offset }: TextPlace): RangeSelection | null =>
  $selectSpan({ bid, start: offset, end: offset });
