/** Which of several boxes, one below the other, a height belongs to: most blocks are let go in the space between two. Pure. */

/** The height, or the nearest one that is within a box. */
export function heightIn(boxes: readonly { top: number; bottom: number }[], y: number): number {
  const within = boxes.map(({ top, bottom }) => Math.min(Math.max(y, top + 1), bottom - 1));
  return within.reduce((best, next) => (Math.abs(next - y) < Math.abs(best - y) ? next : best), Infinity);
}
