/** Makes a group of controls one tab stop: arrow keys, Home and End move the focus inside it. */
import { useState, type KeyboardEvent } from 'react';

export interface Roving<Id extends string> {
  containerProps: { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void };
  itemProps: (id: Id) => { tabIndex: 0 | -1; 'data-roving': Id; onFocus: () => void };
}

export function useRoving<Id extends string>(
  ids: readonly Id[],
  current: Id | null,
  orientation: 'horizontal' | 'vertical',
): Roving<Id> {
  const [focused, setFocused] = useState<Id | null>(null);
  const stop = [focused, current].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = ids.findIndex((id) => id === stop);
    const next = rovingTarget(event.key, here, ids.length, orientation);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-roving="${ids[next] ?? ''}"]`)?.focus();
  };
  return {
    containerProps: { onKeyDown },
    itemProps: (id) => ({ tabIndex: id === stop ? 0 : -1, 'data-roving': id, onFocus: () => setFocused(id) }),
  };
}

/** Where a key leads from position `here` of `count`, or null where it does not move. Goes round at the ends. */
export function rovingTarget(
  key: string,
  here: number,
  count: number,
  orientation: 'horizontal' | 'vertical',
): number | null {
  if (count === 0) return null;
  const [back, forth] = orientation === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === back) return (here - 1 + count) % count;
  if (key === forth) return (here + 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
