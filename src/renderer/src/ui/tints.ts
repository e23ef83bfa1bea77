/**
 * Whose tint is which. The people of a desk have them in the order in which they came to it, so that the first four never
 * share one and nobody's changes when somebody joins; who is not of the desk has one that is left, by their id.
 */
const TINTS = [1, 2, 3, 4] as const;
export type Tint = (typeof TINTS)[number];

let places: ReadonlyMap<string, number> = new Map();
let count = 0;

/** The desk's people, the first to come first, each with all their ids. */
export function knowPeople(people: readonly (readonly string[])[]): void {
  places = new Map(people.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  count = people.length;
}

export function tintOf(id: string): Tint {
  const place = places.get(id);
  const left = place === undefined && count < TINTS.length ? TINTS.slice(count) : TINTS;
  return left[(place ?? sumOf(id)) % left.length] ?? 1;
}

function sumOf(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65521;
  return sum;
}
