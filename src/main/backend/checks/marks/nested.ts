/**
 * Finds quotations that open inside one of the same kind, “like “this” one”, by what closes after them: where as many
 * close as are open, both are meant, and the second is the wrong kind rather than the first never closed. Pure.
 */
import type { Mark } from './scan';

/** Offsets of the inner opening marks. */
export function nestedOpeners(marks: readonly Mark[]): ReadonlySet<number> {
  const nested = new Set<number>();
  for (const kind of ['double', 'single'] as const) {
    const own = marks.filter((mark) => mark.kind === kind && mark.side !== 'either');
    let depth = 0;
    for (const [index, mark] of own.entries()) {
      if (mark.side === 'close') depth = closes(mark, depth) ? Math.max(0, depth - 1) : depth;
      else if (depth === 0) depth = 1;
      else if (closesAll(own.slice(index + 1), depth + 1)) {
        nested.add(mark.at);
        depth += 1;
      } // Else the first was never closed, and this one takes its place.
    }
  }
  return nested;
}

function closesAll(rest: readonly Mark[], open: number): boolean {
  let depth = open;
  for (const mark of rest) {
    if (mark.side === 'open') depth += 1;
    else if (closes(mark, depth)) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** A ’ that may be an apostrophe closes an inner quotation, but is not enough to say that the outer one ends. */
function closes(mark: Mark, depth: number): boolean {
  return !mark.maybeApostrophe || depth > 1;
}
