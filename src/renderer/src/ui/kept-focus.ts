/** The focus stays in a part of the screen whose controls come and go: a button that did its work, a step that is done. */
import { useEffect, useRef, type RefObject } from 'react';

const CONTROLS = ':is(button, input, textarea, [role="combobox"]):enabled';

/**
 * Whenever `state` is another and what had the focus in the part is gone, the first of `controls` there gets it, or who
 * is asked to take it.
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  state: unknown,
  controls: string | (() => void) = CONTROLS,
): void {
  const isHere = useRef(false);
  const next = useRef(controls);
  useEffect(() => {
    next.current = controls;
  });
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      isHere.current = target instanceof Node && part.current?.contains(target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [part]);
  useEffect(() => {
    if (!isHere.current || document.activeElement !== document.body) return;
    if (typeof next.current === 'string') part.current?.querySelector<HTMLElement>(next.current)?.focus();
    else next.current();
  }, [part, state]);
}
