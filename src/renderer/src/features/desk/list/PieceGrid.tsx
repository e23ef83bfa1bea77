/**
 * The rows, only those in view, under the heads of their columns. The grid itself holds the focus and names the row
 * under the cursor, so that rows may come and go while it scrolls.
 */
import {
  useEffect,
  useEffectEvent,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { AfterFirstFrame, lazyPart } from '../../../app/first-frame';
import { useT } from '../../../app/i18n';
import { rowOffsets, rowsInView, scrollFor, useScrollView } from '../../../ui/row-window';
import { GroupHead } from './GroupHead';
import { ListHead } from './ListHead';
import { PieceRow, rowElementId } from './PieceRow';
import type { DeskList } from './use-desk-list';
import { PAGE } from './pages';
import { useNow } from './use-now';

const PieceMenu = lazyPart(
  () => import('./PieceMenu'),
  (module) => module.PieceMenu,
);

const ROW = 48;
const GROUP_HEAD = 28;
/** Stays over the rows while they scroll. */
const LIST_HEAD = 30;
/** Rows drawn beyond the edges, for fast scrolling. */
const SPARE = 8;

export interface PieceGridProps {
  ref: RefObject<HTMLDivElement | null>;
  list: DeskList;
  onOpen: () => void;
}

export function PieceGrid({ ref, list, onOpen }: PieceGridProps) {
  const t = useT();
  const now = useNow();
  const { listing, groups, cursor, selected, showPages } = list;

  const heightOf = (index: number) => {
    const { first, group } = groups.at(index);
    return (first ? GROUP_HEAD : 0) + (group && list.isFolded(group) ? 0 : ROW);
  };
  const offsets = rowOffsets(listing.total, groups.key === '' ? ROW : heightOf);
  const view = useScrollView(ref);
  const shown = rowsInView(offsets, view.top, view.height - LIST_HEAD, SPARE);
  const indices = Array.from({ length: shown.end - shown.first }, (_, step) => shown.first + step);

  const firstPage = Math.floor(shown.first / PAGE);
  const lastPage = Math.floor(Math.max(0, shown.end - 1) / PAGE);
  useEffect(() => {
    showPages(Array.from({ length: lastPage - firstPage + 1 }, (_, step) => firstPage + step));
  }, [showPages, firstPage, lastPage]);

  const reveal = useEffectEvent((index: number) => {
    const element = ref.current;
    // At the head of a list that nobody has scrolled; to ask where it stands would have all of it laid out.
    if (!element || index < 0 || (index === 0 && view.top === 0)) return;
    const target = scrollFor(offsets, index, element.scrollTop, element.clientHeight - LIST_HEAD);
    if (target !== null) element.scrollTop = target;
  });
  useEffect(() => reveal(cursor), [cursor]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in the heads are theirs.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((ref.current?.clientHeight ?? 0) / ROW) - 1);
    const target = gridTarget(event.key, list, page);
    if (target === null) return;
    event.preventDefault();
    if (event.shiftKey) list.extendTo(target);
    else list.setCursor(target);
  };

  const [menu, setMenu] = useState<{ open: boolean; place: DOMRect } | null>(null);
  /** A menu is about the row it was opened on, unless that row is one of the selected; from a key, about the cursor's. */
  const onContextMenu = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row && target !== event.currentTarget) return;
    event.preventDefault();
    const index = Number(row?.dataset.index ?? cursor);
    const place = row
      ? new DOMRect(event.clientX, event.clientY)
      : ref.current?.querySelector(`[data-index="${String(index)}"]`)?.getBoundingClientRect();
    if (place) setMenu({ open: true, place });
    const id = listing.rowAt(index)?.id;
    if (id !== undefined && !selected.has(id)) list.clearSelection();
    list.setCursor(index);
  };

  return (
    <div
      ref={ref}
      className="desk-grid scroll"
      role="grid"
      tabIndex={0}
      data-pane-start
      aria-label={t('desk.list')}
      aria-multiselectable="true"
      aria-rowcount={listing.total}
      aria-activedescendant={list.cursorRow && rowElementId(list.cursorRow.id)}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <ListHead list={list} />
      <div
        className="desk-grid-rows"
        role="rowgroup"
        data-under-bar={selected.size > 0 || undefined}
        style={{ height: offsets.at(-1) }}
      >
        {indices.map((index) => {
          const row = listing.rowAt(index);
          const { first, group, size } = groups.at(index);
          return (
            <div
              key={row?.id ?? index}
              className="desk-grid-item"
              role="presentation"
              data-index={index}
              style={{ top: offsets[index] }}
            >
              {first && group && <GroupHead list={list} group={group} size={size} />}
              {!(group && list.isFolded(group)) && (
                <PieceRow
                  row={row}
                  index={index}
                  now={now}
                  cursor={index === cursor}
                  selected={row !== undefined && selected.has(row.id)}
                  list={list}
                  onOpen={onOpen}
                />
              )}
            </div>
          );
        })}
      </div>
      <AfterFirstFrame>
        {menu && (
          <PieceMenu
            open={menu.open}
            onOpenChange={(open) => setMenu({ ...menu, open })}
            anchor={{ getBoundingClientRect: () => menu.place }}
            finalFocus={() => ref.current}
          />
        )}
      </AfterFirstFrame>
    </div>
  );
}

/** Where a key leads; null for keys that do not move. */
function gridTarget(key: string, { cursor, step, listing }: DeskList, page: number): number | null {
  const go = (by: 1 | -1, times: number) => {
    let index = cursor;
    for (let i = 0; i < times; i++) index = step(index, by);
    return index;
  };
  switch (key) {
    case 'ArrowDown':
      return step(cursor, 1);
    case 'ArrowUp':
      return step(cursor, -1);
    case 'PageDown':
      return go(1, page);
    case 'PageUp':
      return go(-1, page);
    case 'Home':
      return step(-1, 1);
    case 'End':
      return step(listing.total, -1);
    default:
      return null;
  }
}
