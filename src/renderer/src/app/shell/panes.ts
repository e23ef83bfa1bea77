/**
 * F6: from pane to pane in reading order. A pane is any element with `data-pane`; going back into one leads to where
 * the focus was in it, the first time to what has `data-pane-start`, else to its first control. Panes need
 * `tabIndex={-1}` if they can be without anything to focus.
 */
const TABBABLE = 'a[href], button, input, textarea, select, [tabindex], [contenteditable="true"]';

const lastFocus = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus is in each pane; the answer stops it. */
export function followFocus(target: Document): () => void {
  const onFocusIn = (event: FocusEvent) => {
    const element = event.target;
    const pane = element instanceof HTMLElement ? element.closest('[data-pane]') : null;
    if (pane && element instanceof HTMLElement) lastFocus.set(pane, element);
  };
  target.addEventListener('focusin', onFocusIn);
  return () => target.removeEventListener('focusin', onFocusIn);
}

export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
  // A pane may lie in another: the inner one counts.
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const start = here === -1 ? (step === 1 ? -1 : 0) : here;
  for (let i = 1; i <= panes.length; i++) {
    const pane = panes[(start + step * i + panes.length * 2) % panes.length];
    if (pane && enterPane(pane)) return;
  }
}

export function enterPane(pane: HTMLElement): boolean {
  const last = lastFocus.get(pane);
  const target = last && pane.contains(last) && isTabbable(last) ? last : firstTabbable(pane);
  (target ?? pane).focus();
  return pane.contains(document.activeElement);
}

function firstTabbable(pane: HTMLElement): HTMLElement | undefined {
  const start = pane.querySelector<HTMLElement>('[data-pane-start]');
  return [...(start ? [start] : []), ...pane.querySelectorAll<HTMLElement>(TABBABLE)].find(isTabbable);
}

function isTabbable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();
}
