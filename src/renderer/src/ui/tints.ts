/**
 * Whose tint is which. The people of a desk have them in the order in which they came to it, so that the first four never
 * share one and nobody's changes when somebody joins; who is not of the desk has one that is left, by their id.
 */
const TINTS = [1, 2, 3, 4] as const;
export type Tint = (typeof TINTS)[number];

let order: readonly string[] = [];

/** The ids of the desk's people, the first to come first. */
export function knowPeople(ids: readonly string[]): void {
  order = ids;
}

export function tintOf(id: string): Tint {
  const place = order.indexOf(id);
  const left = place < 0 && order.length < TINTS.length ? TINTS.slice(order.length) : TINTS;
  return left[(place < 0 ? sumOf(id) : place) % left.length] ?? 1;
}

function sumOf(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65521;
  return sum;
}
