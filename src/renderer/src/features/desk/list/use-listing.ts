/** The list's rows, read from the store page by page as they come into view, and again whenever they change. */
import { useQueries } from '@tanstack/react-query';
import { api, useLiveQuery } from '../../../api';
import { queryOptions } from '../../../api/client';
import type { ListedPiece } from '../../../../../shared/contract/pieces';
import type { QueryNote } from '../../../../../shared/text/query';
import { PAGE, pageRead, type ListingInput } from './pages';

export interface Listing {
  total: number;
  rowAt: (index: number) => ListedPiece | undefined;
  /** Where a piece stands, if it is among the rows that were read. */
  find: (id: string) => number | undefined;
  /** The row of a piece, if it was read. */
  rowOf: (id: string) => ListedPiece | undefined;
  /** How long the store took, for the search box. */
  milliseconds: number;
  /** What of the query could not be understood. */
  notes: readonly QueryNote[];
  /** The total was read; before that it is 0. */
  known: boolean;
  error: Error | null;
  retry: () => void;
}

const NO_NOTES: readonly QueryNote[] = [];

/** Page 0 is always read: it knows the total. */
export function useListing(input: ListingInput, pages: readonly number[]): Listing {
  const first = useLiveQuery(...pageRead(input, 0));
  const further = pages.filter((page) => page > 0);
  const others = useQueries({
    queries: further.map((page) => ({
      ...queryOptions(...pageRead(input, page)),
      // What belongs to another list must not be mixed with this one.
      enabled: !first.isPlaceholderData,
    })),
  });

  const rows = new Map<number, ListedPiece[]>();
  if (first.data) rows.set(0, first.data.rows);
  further.forEach((page, position) => {
    const found = others[position]?.data?.rows;
    if (found) rows.set(page, found);
  });
  return {
    total: first.data?.total ?? 0,
    rowAt: (index) => rows.get(Math.floor(index / PAGE))?.[index % PAGE],
    find: (id) => {
      for (const [page, found] of rows) {
        const position = found.findIndex((row) => row.id === id);
        if (position !== -1) return page * PAGE + position;
      }
      return undefined;
    },
    rowOf: (id) => {
      for (const found of rows.values()) {
        const row = found.find((each) => each.id === id);
        if (row) return row;
      }
      return undefined;
    },
    milliseconds: first.data?.milliseconds ?? 0,
    notes: first.data?.notes ?? NO_NOTES,
    known: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
  };
}

/** The ids of the whole list, for selecting all of it. */
export async function readAllIds(input: ListingInput): Promise<string[]> {
  const LIMIT = 500;
  const ids: string[] = [];
  for (;;) {
    const { rows, total } = await api.pieces.list({ ...input, offset: ids.length, limit: LIMIT });
    ids.push(...rows.map((row) => row.id));
    if (rows.length === 0 || ids.length >= total) return ids;
  }
}
