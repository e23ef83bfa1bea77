/** Which pieces of a list are selected. Pure: rows are asked for by their place in the list. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins when it is extended. */
  anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

type IdAt = (index: number) => string | undefined;

export function toggled({ ids }: Selection, index: number, idAt: IdAt): Selection {
  const id = idAt(index);
  if (id === undefined) return { ids, anchor: index };
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

/** From the anchor to `to`, beside what was selected before; with no anchor, from `from`. */
export function extended({ ids, anchor }: Selection, from: number, to: number, idAt: IdAt): Selection {
  const start = anchor ?? from;
  const next = new Set(ids);
  // Moving back over rows that the range had taken gives them up again.
  if (Math.abs(from - start) > Math.abs(to - start)) {
    const given = idAt(from);
    if (given !== undefined) next.delete(given);
  }
  for (let index = Math.min(start, to); index <= Math.max(start, to); index++) {
    const id = idAt(index);
    if (id !== undefined) next.add(id);
  }
  return { ids: next, anchor: start };
}

export function selectedAll(ids: Iterable<string>): Selection {
  return { ids: new Set(ids), anchor: null };
}
