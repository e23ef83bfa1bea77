/** The focus stays in a part of the screen whose controls come and go: a button that did its work, a step that is done. */
import { useEffect, useRef, type RefObject } from 'react';

const CONTROLS = ':is(button, input, textarea, [role="combobox"]):enabled';

/** Whenever `state` is another and what had the focus in the part is gone, the first of `controls` there gets it. */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  state: unknown,
  controls: string = CONTROLS,
): void {
  const isHere = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      isHere.current = target instanceof Node && part.current?.contains(target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [part]);
  useEffect(() => {
    if (isHere.current && document.activeElement === document.body)
      part.current?.querySelector<HTMLElement>(controls)?.focus();
  }, [part, state, controls]);
}
