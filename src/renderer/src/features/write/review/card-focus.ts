/** Which card has the focus, and giving it to one. Knows the margin's elements, and nothing of what the cards are about. */

const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

/** Where the focus is not in the text it follows the current card, once that is drawn. */
export function focusCard(id: string): void {
  if (document.activeElement?.closest('[contenteditable="true"], input, textarea')) return;
  returnToCard(id);
}

/** The same wherever the focus is: what had it is about to go. */
export function returnToCard(id: string): void {
  requestAnimationFrame(() => cardOf(id)?.focus({ preventScroll: true }));
}

export const hasCardFocus = (id: string): boolean => cardOf(id)?.contains(document.activeElement) === true;

/** The card after this one, or the one before it where it is the last. */
export function cardBeside(id: string): string | null {
  const ids = [...document.querySelectorAll<HTMLElement>('.review-margin [data-card]:not(.is-draft)')].map(
    ({ dataset }) => dataset['card'] ?? '',
  );
  const at = ids.indexOf(id);
  return (at < 0 ? null : (ids[at + 1] ?? ids[at - 1])) ?? null;
}
