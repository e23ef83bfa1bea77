/**
 * The rows, only those in view. The grid itself holds the focus and names the row under the cursor, so that rows may
 * come and go while it scrolls.
 */
import { useEffect, useEffectEvent, useState, type KeyboardEvent, type RefObject } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import { Count } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import { rowOffsets, rowsInView, scrollFor, useScrollView } from '../../../ui/row-window';
import { groupsOf } from './groups';
import { PieceRow, rowElementId } from './PieceRow';
import { useNow } from './use-now';
import type { DeskList } from './use-desk-list';
import { PAGE } from './use-listing';

const ROW = 48;
const HEADER = 28;
/** Rows drawn beyond the edges, for fast scrolling. */
const SPARE = 8;

export interface PieceGridProps {
  ref: RefObject<HTMLDivElement | null>;
  list: DeskList;
  onOpen: () => void;
}

export function PieceGrid({ ref, list, onOpen }: PieceGridProps) {
  const t = useT();
  const locale = useLocale();
  const now = useNow();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { listing, order, cursor, selected } = list;
  const groups = groupsOf(listing, order.group, now);

  const heightOf = (index: number) => {
    const { first, group } = groups.at(index);
    return (first ? HEADER : 0) + (group && closed.has(group.id) ? 0 : ROW);
  };
  const offsets = rowOffsets(listing.total, heightOf);
  const view = useScrollView(ref);
  const shown = rowsInView(offsets, view.top, view.height, SPARE);
  const items = Array.from({ length: shown.end - shown.first }, (_, step) => shown.first + step);

  const firstPage = Math.floor(shown.first / PAGE);
  const lastPage = Math.floor(Math.max(0, shown.end - 1) / PAGE);
  const { showPages } = list;
  useEffect(() => {
    showPages(Array.from({ length: lastPage - firstPage + 1 }, (_, step) => firstPage + step));
  }, [showPages, firstPage, lastPage]);

  const reveal = useEffectEvent((index: number) => {
    const element = ref.current;
    if (!element || index < 0) return;
    const target = scrollFor(offsets, index, element.scrollTop, element.clientHeight);
    if (target !== null) element.scrollTop = target;
  });
  useEffect(() => reveal(cursor), [cursor]);

  const onKeyDown = (event: KeyboardEvent) => {
    const perPage = Math.max(1, Math.floor((ref.current?.clientHeight ?? 0) / ROW) - 1);
    const target = gridTarget(event.key, cursor, listing.total, perPage);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) list.extendTo(target);
    else list.setCursor(target);
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
    >
      <div
        className="desk-grid-rows"
        role="presentation"
        data-under-bar={selected.size > 0 || undefined}
        style={{ height: offsets.at(-1) }}
      >
        {items.map((index) => {
          const row = listing.rowAt(index);
          const { first, group, size } = groups.at(index);
          const open = !group || !closed.has(group.id);
          return (
            <div
              key={row?.id ?? index}
              className="desk-grid-item"
              role="presentation"
              style={{ top: offsets[index] }}
            >
              {first && group && (
                <div role="row" className="desk-group">
                  <span role="gridcell" aria-colspan={6}>
                    <button
                      type="button"
                      tabIndex={-1}
                      aria-expanded={open}
                      onClick={() => setClosed(withToggled(closed, group.id))}
                    >
                      <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
                      {'key' in group.name ? t(group.name.key) : group.name.name}
                      {size !== null && <Count>{size.toLocaleString(locale)}</Count>}
                    </button>
                  </span>
                </div>
              )}
              {open && (
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
    </div>
  );
}

function gridTarget(key: string, cursor: number, total: number, perPage: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(cursor + 1, total - 1);
    case 'ArrowUp':
      return Math.max(cursor - 1, 0);
    case 'PageDown':
      return Math.min(cursor + perPage, total - 1);
    case 'PageUp':
      return Math.max(cursor - perPage, 0);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

function withToggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
