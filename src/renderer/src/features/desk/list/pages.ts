/** How a page of the list is asked for. Without React, since the first is asked for before that is there (see boot.ts). */
import { api, liveRead } from '../../../api/client';
import type { PieceListInput } from '../../../../../shared/contract/pieces';
import type { DeskPlace } from '../../../app/routes';
import type { Order } from './order';

export type ListingInput = Omit<PieceListInput, 'offset' | 'limit'>;

/** Rows a page. */
export const PAGE = 50;

export const listingInput = (place: DeskPlace, query: string, order: Order): ListingInput => ({
  query,
  typing: true,
  status: place.kind === 'status' ? place.status : null,
  category: place.kind === 'category' ? place.id : null,
  mine: place.kind === 'mine',
  sort: order.sort,
  descending: order.descending,
});

export const pageRead = (input: ListingInput, page: number) =>
  liveRead(['pieces', input, page], ['piece', 'delivery', 'category', 'tag', 'author', 'site'], (signal) =>
    api.pieces.list({ ...input, offset: page * PAGE, limit: PAGE }, { signal }),
  );
