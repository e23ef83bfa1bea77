/**
 * Where the cards of the margin stand: each beside its words, none upon another, in the order of the words. The current
 * one is exactly where its words are; the others give way to it. Where marks stand closer than cards could, cards are
 * set close. Pure.
 */
export interface CardPlace {
  id: string;
  /** Where its words begin, in pixels from the margin's top. */
  anchor: number;
  height: number;
}

const GAP = 10;
const CLOSE_GAP = 6;
/** Of a card that was not drawn yet. */
const USUAL_HEIGHT = 76;
const CLOSE_HEIGHT = 38;
/** So far from its words the current card may stand for the sake of those before it. */
const NEAR = 120;
/** Of the margin's height: more than this, and most cards are far from their words. */
const FILLED = 0.6;
/** Fewer than this find their place. */
const FEW = 4;

/** How cards are set: at their ease, or close to each other. */
export interface Spacing {
  gap: number;
  usual: number;
  isClose: boolean;
}

/** For so many cards beside a text whose last mark begins at `end`. */
export const spacingFor = (count: number, end: number): Spacing =>
  count > FEW && count * (USUAL_HEIGHT + GAP) > end * FILLED
    ? { gap: CLOSE_GAP, usual: CLOSE_HEIGHT, isClose: true }
    : { gap: GAP, usual: USUAL_HEIGHT, isClose: false };

/**
 * The top of each card, in the order given, which must be that of the anchors. Above `from` are only cards that give way
 * to the current one and find no room: nobody sees them.
 */
export function placeCards(
  cards: readonly CardPlace[],
  current: string | null,
  from = 0,
  gap = GAP,
): number[] {
  const tops: number[] = [];
  let free = from;
  for (const { anchor, height } of cards) {
    const top = Math.max(anchor, free);
    tops.push(top);
    free = top + height + gap;
  }
  const index = cards.findIndex(({ id }) => id === current);
  const chosen = cards[index];
  if (!chosen) return tops;
  const room = cards.slice(0, index).reduce((sum, { height }) => sum + height + gap, from);
  tops[index] = Math.max(chosen.anchor, room - chosen.anchor > NEAR ? from : room);
  for (let at = index - 1; at >= 0; at -= 1)
    tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - gap - (cards[at]?.height ?? 0));
  for (let at = index + 1; at < cards.length; at += 1) {
    const end = (tops[at - 1] ?? 0) + (cards[at - 1]?.height ?? 0) + gap;
    tops[at] = Math.max(cards[at]?.anchor ?? 0, end);
  }
  return tops;
}
