/** Which pieces of a list are selected. Pure: rows are asked for by their place in the list. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The piece where a range begins when it is extended. */
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** The list as it stands now: it may change between two keys. */
export interface Places {
  idAt: (index: number) => string | undefined;
  find: (id: string) => number | undefined;
}

export function toggled({ ids }: Selection, index: number, { idAt }: Places): Selection {
  const id = idAt(index);
  if (id === undefined) return { ids, anchor: null };
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** From the anchor to `to`, beside what was selected before; with no anchor, from `from`. */
export function extended(
  { ids, anchor }: Selection,
  from: number,
  to: number,
  { idAt, find }: Places,
): Selection {
  const start = (anchor === null ? undefined : find(anchor)) ?? from;
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
  return { ids: next, anchor: idAt(start) ?? null };
}

export function selectedAll(ids: Iterable<string>): Selection {
  return { ids: new Set(ids), anchor: null };
}
