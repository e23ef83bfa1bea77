/**
 * Which rows of a long list are in view, when every row's height is known without drawing it. Then a few sums do, and
 * nothing is ever measured or jumps.
 */
import { useEffect, useState, type RefObject } from 'react';

/** Where each row begins; one more for the end of the last. Of 10,000 rows of one height it is asked at every start. */
export function rowOffsets(count: number, height: number | ((index: number) => number)): Float64Array {
  const offsets = new Float64Array(count + 1);
  if (typeof height === 'number')
    for (let index = 1; index <= count; index++) offsets[index] = index * height;
  else for (let index = 0; index < count; index++) offsets[index + 1] = at(offsets, index) + height(index);
  return offsets;
}

/** The first row in view and the one after the last, with a few more on both sides. */
export function rowsInView(
  offsets: Float64Array,
  top: number,
  height: number,
  spare: number,
): { first: number; end: number } {
  const count = offsets.length - 1;
  const first = rowAt(offsets, top);
  const last = rowAt(offsets, top + height);
  return { first: Math.max(0, first - spare), end: Math.min(count, last + 1 + spare) };
}

/** How far to scroll so that a row is wholly in view: as little as will do, or null for not at all. */
export function scrollFor(offsets: Float64Array, index: number, top: number, height: number): number | null {
  const start = at(offsets, index);
  const end = at(offsets, index + 1);
  if (start < top) return start;
  return end > top + height ? end - height : null;
}

/** The row that covers a position; the nearest one outside the list. */
function rowAt(offsets: Float64Array, position: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(offsets, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

const at = (offsets: Float64Array, index: number): number => offsets[index] ?? 0;

/** Follows what part of a scrolling element is in view. */
export function useScrollView(ref: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const follow = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const resizes = new ResizeObserver(follow);
    resizes.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [ref]);
  return view;
}
