/** The middle of the desk: search, columns, rows, and the bar for what is selected. */
import './ListPane.css';
import { useRef, type ReactNode } from 'react';
import { Failure } from '../../../app/ErrorBoundary';
import { AfterFirstFrame, lazyPart } from '../../../app/first-frame';
import { PieceGrid } from './PieceGrid';
import { SearchBox } from './SearchBox';
import type { DeskList } from './use-desk-list';

const OrderMenus = lazyPart(
  () => import('./OrderMenus'),
  (module) => module.OrderMenus,
);

export interface ListPaneProps {
  list: DeskList;
  /** Of the whole screen, for those who hear it; null where a pane beside the list has one. */
  heading: string | null;
  onOpen: () => void;
  /** Instead of rows, when there are none. */
  empty: ReactNode;
  /** There is nothing on the desk at all, so nothing to search either. */
  bare: boolean;
  /** Over the rows, at their foot. */
  bar: ReactNode;
}

export function ListPane({ list, heading, onOpen, empty, bare, bar }: ListPaneProps) {
  const { listing } = list;
  const grid = useRef<HTMLDivElement>(null);
  return (
    <main className="desk-list" data-pane="list" tabIndex={-1}>
      {heading !== null && <h1 className="visually-hidden">{heading}</h1>}
      {!bare && (
        <div className="desk-list-tools">
          <SearchBox listing={listing} onLeave={() => grid.current?.focus()} />
          <AfterFirstFrame meanwhile={<span className="desk-order-place" />}>
            <OrderMenus order={list.order} onOrderChange={list.setOrder} searching={list.query !== ''} />
          </AfterFirstFrame>
        </div>
      )}
      {listing.error ? (
        <Failure error={listing.error} onRetry={listing.retry} />
      ) : listing.total === 0 && listing.known ? (
        empty
      ) : (
        <PieceGrid ref={grid} list={list} onOpen={onOpen} />
      )}
      {bar}
    </main>
  );
}
