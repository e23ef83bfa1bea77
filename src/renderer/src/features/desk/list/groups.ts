/** Where groups begin in a list whose rows are read page by page. A row that was not read yet begins none. */
import { groupOf, type Group, type Grouping } from './order';
import type { Listing } from './use-listing';

export interface GroupAt {
  group: Group | null;
  /** The row is the first of its group. */
  first: boolean;
  /** How many rows the group has; null while its end is not known. Only for first rows. */
  size: number | null;
}

export interface Groups {
  at: (index: number) => GroupAt;
  /** Changes whenever a group begins elsewhere. */
  key: string;
}

const UNGROUPED: GroupAt = { group: null, first: false, size: null };

export function groupsOf(listing: Pick<Listing, 'total' | 'rowAt'>, grouping: Grouping, now: Date): Groups {
  if (grouping === 'none') return { at: () => UNGROUPED, key: '' };
  const found = new Map<number, GroupAt>();
  let start: { index: number; id: string } | null = null;
  const close = (end: number) => {
    const first = start && found.get(start.index);
    if (start && first) first.size = end - start.index;
  };
  for (let index = 0; index < listing.total; index++) {
    const row = listing.rowAt(index);
    const group = row ? groupOf(row, grouping, now) : null;
    if (!group) {
      // A gap: where the group before it ends is not known.
      start = null;
      continue;
    }
    const first = start?.id !== group.id;
    if (first) {
      close(index);
      start = { index, id: group.id };
    }
    found.set(index, { group, first, size: null });
  }
  close(listing.total);
  const key = [...found]
    .filter(([, { first }]) => first)
    .map(([index, { group }]) => `${index}${group?.id ?? ''}`);
  return { at: (index) => found.get(index) ?? UNGROUPED, key: key.join() };
}
