/** Going from a place in the text to what was found next to it. Pure. */
import type { Caret, TextPlace } from '../../../editor/caret';
import type { FoundSpan } from '../../../../../shared/document/operations/types';

/** What a place is in: a block, or a field of one. */
export const homeOf = ({ bid, field }: Pick<FoundSpan, 'bid' | 'field'>): string =>
  field ? `${bid} ${field}` : bid;

/**
 * Forward the first that begins at the place or after it, backward the last that ends there or before; round at the ends.
 * `spans` are in reading order, as is `order`: blocks and fields by
 * `homeOf`, which is what the place names as well.
 */
export function placeNextTo(
  spans: readonly FoundSpan[],
  order: readonly string[],
  place: TextPlace | null,
  direction: 1 | -1,
): FoundSpan | null {
  const blocks = new Map(order.map((bid, index) => [bid, index]));
  const compare = (span: FoundSpan, offset: number, { bid: other, offset: at }: TextPlace): number =>
    (blocks.get(homeOf(span)) ?? -1) - (blocks.get(other) ?? -1) || offset - at;
  if (direction > 0)
    return (place && spans.find((span) => compare(span, span.start, place) >= 0)) ?? spans[0] ?? null;
  return (place && spans.findLast((span) => compare(span, span.end, place) <= 0)) ?? spans.at(-1) ?? null;
}

/** The end of a selection that a search in this direction goes on from. */
export function edgeOf({ anchor, focus }: Caret, direction: 1 | -1): TextPlace {
  if (anchor.bid !== focus.bid) return focus;
  const isFocus = direction > 0 ? focus.offset >= anchor.offset : focus.offset <= anchor.offset;
  return isFocus ? focus : anchor;
}
