/** Words found in many places, each replaced by a suggestion of its own: the piece is read and written once where that can be. */
import { $getRoot, $setSelection, type RangeSelection } from 'lexical';
import { acceptAll } from '../suggestions/decide';
import { rootWith } from '../suggestions/blocks';
import { $patchBlocks } from '../suggestions/patch';
import { acceptedSpan, standingPlace, stretchesOf } from '../suggestions/places';
import { holds } from '../suggestions/remark';
import { remarkFound } from '../suggestions/remark-found';
import { $excerpt } from './excerpt';
import { $selectSpan } from './find';
import { plainOperations as plain } from './plain';
import { $writeSelection } from './selected';
import { $authorOf, $hasDoubles, $readLive, $suggest, tryOut, WORDS, type Suggester } from './suggest';
import { $suggestInField } from './suggest-field';
import type { FoundSpan, TextSpan } from './types';

/** Each place a suggestion of its own; those in one field are one. */
export function $suggestFound(who: Suggester, found: readonly FoundSpan[], replacement: string): number {
  // What is changed of an image's fields may bring its caption to other places.
  const places = $placesOf(found.filter(({ field }) => !field));
  const inFields = found
    .filter(({ field }) => field)
    .toReversed()
    .filter((span) => $suggestInField(span, replacement, $authorOf(who))).length;
  return inFields + $suggestWords(who, places, replacement);
}

interface Place {
  span: TextSpan;
  /** Where it is in the piece with everything taken. */
  accepted: TextSpan;
}

function $placesOf(found: readonly TextSpan[]): Place[] {
  if (found.length === 0) return [];
  const stretches = stretchesOf($readLive());
  return found.flatMap((span) => {
    const accepted = acceptedSpan(stretches, span);
    return accepted ? [{ span, accepted }] : [];
  });
}

function $suggestWords(who: Suggester, places: readonly Place[], replacement: string): number {
  if (places.length === 0) return 0;
  const together = places.length > 1 ? $suggestTogether(who, places, replacement) : null;
  if (together !== null) return together;
  // From the last to the first, so that those before keep their places.
  const isByExcerpt = !$hasDoubles();
  return places.toReversed().filter(({ span, accepted }) => {
    const block = $startOf(span.bid) ?? $startOf($blockWith(accepted));
    if (!block) return false;
    $setSelection(block);
    const scope = { blocks: isByExcerpt ? $excerpt() : null, words: WORDS };
    return $suggest(who, () => plain.replaceFound([accepted], replacement), scope) > 0;
  }).length;
}

const $startOf = (bid: string): RangeSelection | null => $selectSpan({ bid, start: 0, end: 0 });

/** What was replaced in a block that came with others may have given these other ids. */
const $blockWith = ({ bid, start }: TextSpan): string =>
  standingPlace(stretchesOf($readLive()), { bid, offset: start })?.bid ?? '';

/** The same with the piece read and written once. Null, with nothing changed, where it has to be done one by one. */
function $suggestTogether(who: Suggester, places: readonly Place[], replacement: string): number | null {
  const root = $readLive();
  const spans = places.map(({ accepted }) => accepted);
  const { result, target, caret } = tryOut(acceptAll(root), null, () =>
    plain.replaceFound(spans, replacement),
  );
  const found = Map.groupBy(spans, ({ bid }) => bid);
  const marked = remarkFound(root.children, found, replacement, $authorOf(who, { words: WORDS }));
  if (!marked || !holds(marked, root.children, target.children, { by: who.person() })) return null;
  $patchBlocks($getRoot(), root.children, marked);
  const after = stretchesOf(rootWith(marked));
  if (caret) $writeSelection(caret, (place) => standingPlace(after, place));
  return result;
}
