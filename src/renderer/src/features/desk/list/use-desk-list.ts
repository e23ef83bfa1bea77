/**
 * The desk's list as one thing: what is in it, in which order, where the cursor stands, what is selected. The panes
 * and the commands of the desk work on this.
 */
import { useCallback, useState } from 'react';
import type { ListedPiece } from '../../../../../shared/contract/pieces';
import type { DeskPlace } from '../../../app/routes';
import { useStore } from '../../../app/store';
import { deskCursor, deskOrder, deskQuery } from '../desk-state';
import { groupsOf, type Groups } from './groups';
import { startingOrder, type Group, type Order } from './order';
import { listingInput } from './pages';
import { queryOf } from './query-text';
import { extended, NOTHING_SELECTED, selectedAll, toggled, type Selection } from './selection';
import { readAllIds, useListing, type Listing } from './use-listing';
import { useNow } from './use-now';

export interface DeskList {
  listing: Listing;
  query: string;
  order: Order;
  setOrder: (order: Order) => void;
  /** -1 when the list is empty. */
  cursor: number;
  cursorRow: ListedPiece | undefined;
  setCursor: (index: number) => void;
  /** The row before or after another, past rows that are folded away; the row itself at the list's ends. */
  step: (from: number, by: 1 | -1) => number;
  groups: Groups;
  isFolded: (group: Group) => boolean;
  fold: (group: Group) => void;
  selected: ReadonlySet<string>;
  toggle: (index: number) => void;
  extendTo: (index: number) => void;
  selectAll: () => Promise<void>;
  clearSelection: () => void;
  /** Which pages of the list are in view. */
  showPages: (pages: readonly number[]) => void;
}

const FIRST_PAGE: readonly number[] = [0];

export function useDeskList(place: DeskPlace): DeskList {
  const query = queryOf(useStore(deskQuery));
  const chosenOrder = useStore(deskOrder);
  const order = chosenOrder ?? startingOrder(place, query !== '');
  const input = listingInput(place, query, order);
  const [pages, setPages] = useState(FIRST_PAGE);
  const showPages = useCallback(
    (now: readonly number[]) => setPages((before) => (String(before) === String(now) ? before : now)),
    [],
  );
  const listing = useListing(input, pages);

  // A selection belongs to the list it was made in; another place or query starts with none.
  const scope = JSON.stringify([input.query, input.status, input.category, input.mine]);
  const [kept, setKept] = useState<{ scope: string; selection: Selection }>({
    scope,
    selection: NOTHING_SELECTED,
  });
  const selection = kept.scope === scope ? kept.selection : NOTHING_SELECTED;
  const select = (next: Selection) => setKept({ scope, selection: next });

  const wanted = useStore(deskCursor);
  const cursor = cursorIndex(wanted, listing);
  const idAt = (index: number) => listing.rowAt(index)?.id;
  const places = { idAt, find: listing.find };
  const setCursor = (index: number) => {
    if (index < 0 || index >= listing.total) return;
    deskCursor.set({ id: idAt(index) ?? null, index });
  };

  // Groups of one order mean nothing in another.
  const now = useNow();
  const groups = groupsOf(listing, order.group, now);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const foldKey = (group: Group) => `${order.group} ${group.id}`;
  const isFolded = (group: Group) => folded.has(foldKey(group));
  const fold = (group: Group) => {
    const next = new Set(folded);
    if (!next.delete(foldKey(group))) next.add(foldKey(group));
    setFolded(next);
  };
  const isHidden = (index: number) => {
    const { group } = groups.at(index);
    return group !== null && isFolded(group);
  };
  const step = (from: number, by: 1 | -1) => {
    let index = from + by;
    while (index >= 0 && index < listing.total && isHidden(index)) index += by;
    return index >= 0 && index < listing.total ? index : from;
  };

  return {
    listing,
    query,
    order,
    setOrder: deskOrder.set,
    cursor,
    cursorRow: listing.rowAt(cursor),
    setCursor,
    step,
    groups,
    isFolded,
    fold,
    selected: selection.ids,
    toggle: (index) => select(toggled(selection, index, places)),
    extendTo: (index) => {
      select(extended(selection, cursor, index, places));
      setCursor(index);
    },
    selectAll: async () => select(selectedAll(await readAllIds(input))),
    clearSelection: () => select(NOTHING_SELECTED),
    showPages,
  };
}

/** The cursor stays with its piece when the list changes around it, and with its place when the piece has gone. */
function cursorIndex({ id, index }: { id: string | null; index: number }, listing: Listing): number {
  if (id === null || listing.rowAt(index)?.id === id) return Math.min(index, listing.total - 1);
  return listing.find(id) ?? Math.min(index, listing.total - 1);
}
