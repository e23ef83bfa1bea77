/** Stretches of text, in UTF-16 offsets: `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function liesInOne(spans: readonly Span[], inner: Span): boolean {
  return spans.some((outer) => contains(outer, inner));
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
