/** Going from a place in the text to what was found next to it. Pure. */
import type { Caret, TextPlace } from '../../../editor/caret';
import type { TextSpan } from '../../../../../shared/document/operations/types';

/**
 * Forward the first that begins at the place or after it, backward the last that ends there or before; round at the ends.
 * `spans` are in reading order, as is `order`: the ids of the blocks.
 */
export function placeNextTo(
  spans: readonly TextSpan[],
  order: readonly string[],
  place: TextPlace | null,
  direction: 1 | -1,
): TextSpan | null {
  const blocks = new Map(order.map((bid, index) => [bid, index]));
  const compare = (bid: string, offset: number, { bid: other, offset: at }: TextPlace): number =>
    (blocks.get(bid) ?? -1) - (blocks.get(other) ?? -1) || offset - at;
  if (direction > 0)
    return (place && spans.find(({ bid, start }) => compare(bid, start, place) >= 0)) ?? spans[0] ?? null;
  return (place && spans.findLast(({ bid, end }) => compare(bid, end, place) <= 0)) ?? spans.at(-1) ?? null;
}

/** The end of a selection that a search in this direction goes on from. */
export function edgeOf({ anchor, focus }: Caret, direction: 1 | -1): TextPlace {
  if (anchor.bid !== focus.bid) return focus;
  const isFocus = direction > 0 ? focus.offset >= anchor.offset : focus.offset <= anchor.offset;
  return isFocus ? focus : anchor;
}
