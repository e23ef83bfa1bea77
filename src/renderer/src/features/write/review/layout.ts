/**
 * Where the cards of the margin stand: each beside its words, none upon another, in the order of the words. The current
 * one is exactly where its words are; the others give way to it. Pure.
 */
export interface CardPlace {
  id: string;
  /** Where its words begin, in pixels from the margin's top. */
  anchor: number;
  height: number;
}

const GAP = 10;

/** The top of each card, in the order given, which must be that of the anchors. None is above `from`. */
export function placeCards(cards: readonly CardPlace[], current: string | null, from = 0): number[] {
  const tops: number[] = [];
  let free = from;
  for (const { anchor, height } of cards) {
    const top = Math.max(anchor, free);
    tops.push(top);
    free = top + height + GAP;
  }
  const index = cards.findIndex(({ id }) => id === current);
  const chosen = cards[index];
  if (!chosen) return tops;
  tops[index] = Math.max(chosen.anchor, from + roomAbove(cards, index));
  for (let at = index - 1; at >= 0; at -= 1)
    tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - GAP - (cards[at]?.height ?? 0));
  for (let at = index + 1; at < cards.length; at += 1) {
    const end = (tops[at - 1] ?? 0) + (cards[at - 1]?.height ?? 0) + GAP;
    tops[at] = Math.max(cards[at]?.anchor ?? 0, end);
  }
  return tops;
}

/** What the cards before it need at the least. */
const roomAbove = (cards: readonly CardPlace[], index: number): number =>
  cards.slice(0, index).reduce((sum, { height }) => sum + height + GAP, 0);
