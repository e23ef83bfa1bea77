/**
 * Short hints on controls that already have a name. A control carries its hint as attributes and nothing more, since
 * a window has dozens of them; one layer (Tooltips.tsx) shows the one that is asked for. Owns when that is.
 */

export type TooltipSide = 'top' | 'right' | 'bottom' | 'left';

/** What a control gets. Never anything that is needed to use it. */
export const tooltip = (text: string, keycap?: string, side: TooltipSide = 'bottom') => ({
  'data-tip': text,
  'data-tip-keycap': keycap,
  'data-tip-side': side,
});

/** Milliseconds a pointer rests on a control before its hint comes. */
const DELAY = 500;
/** Within so many milliseconds of the last hint the next one comes at once. */
const STILL_READING = 400;

/** Tells which control's hint is to be seen, null for none. The answer ends it. */
export function followTooltips(page: Document, show: (control: HTMLElement | null) => void): () => void {
  let under: HTMLElement | null = null;
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = -Infinity;

  const set = (control: HTMLElement | null): void => {
    clearTimeout(timer);
    if (shown === control) return;
    if (control === null) hiddenAt = performance.now();
    shown = control;
    show(control);
  };
  const hide = (): void => set(null);
  const enter = (control: HTMLElement | null): void => {
    if (control === under) return;
    under = control;
    const wait = shown !== null || performance.now() - hiddenAt < STILL_READING ? 0 : DELAY;
    hide();
    // An open menu says more than a hint about it.
    if (control === null || control.getAttribute('aria-expanded') === 'true') return;
    timer = setTimeout(() => set(control.isConnected ? control : null), wait);
  };

  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener(
    'pointerover',
    ({ pointerType, target }) => enter(pointerType === 'touch' ? null : controlAt(target)),
    { signal },
  );
  page.documentElement.addEventListener('pointerleave', () => enter(null), { signal });
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (
        target instanceof HTMLElement &&
        target.dataset['tip'] !== undefined &&
        target.matches(':focus-visible')
      )
        set(target);
    },
    { signal },
  );
  page.addEventListener('focusout', hide, { signal });
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    page.addEventListener(type, hide, { signal, capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

const controlAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
