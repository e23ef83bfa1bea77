/**
 * A short list whose order matters. Rows are dragged by their handle or moved with Alt and the arrow keys; the focus
 * goes with the row.
 */
import './OrderedList.css';
import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { announce } from '../../../app/announcer';
import { useT } from '../../../app/i18n';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';

export interface OrderedListProps<Item> {
  label: string;
  items: readonly Item[];
  /** What a row keeps while it moves and changes. Two may be equal. Left out where all of a row can change under a person's hands. */
  idOf?: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** Where the children show the name themselves. */
  nameHidden?: boolean;
  children?: (item: Item) => ReactNode;
  onChange: (items: Item[]) => void;
}

export function OrderedList<Item>({
  label,
  items,
  idOf,
  nameOf,
  nameHidden = false,
  children,
  onChange,
}: OrderedListProps<Item>) {
  const t = useT();
  /** The order as it is while a row is dragged; it counts once the row is let go. */
  const [drag, setDrag] = useState<{ items: Item[]; at: number } | null>(null);
  const shown = drag?.items ?? items;
  const keys = idOf ? distinct(shown.map(idOf)) : shown.map((_, index) => String(index));

  const moved = (order: readonly Item[], from: number, to: number): Item[] | null => {
    const item = order[from];
    if (item === undefined || to < 0 || to >= order.length || from === to) return null;
    return order.toSpliced(from, 1).toSpliced(to, 0, item);
  };
  const moveBy = (event: KeyboardEvent<HTMLElement>, item: Item, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    const next = moved(items, index, to);
    if (!next) return;
    onChange(next);
    if (!idOf) focusRow(event.currentTarget.parentElement, to);
    announce(t('settings.movedTo', { name: nameOf(item), place: to + 1, count: items.length }));
  };
  const dragOver = (event: DragEvent, index: number) => {
    if (!drag) return;
    event.preventDefault();
    const next = moved(drag.items, drag.at, index);
    if (next) setDrag({ items: next, at: index });
  };
  const drop = () => {
    if (drag && drag.items.some((item, index) => item !== items[index])) onChange(drag.items);
    setDrag(null);
  };

  return (
    <ul className="settings-order" aria-label={label}>
      {shown.map((item, index) => (
        <li
          key={keys[index]}
          data-dragged={index === drag?.at || undefined}
          onDragOver={(event) => dragOver(event, index)}
          onKeyDown={(event) => moveBy(event, item, index)}
        >
          <button
            type="button"
            className="settings-order-handle"
            draggable
            aria-label={t('settings.move', { name: nameOf(item) })}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            title={t('settings.move.hint')}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDrag({ items: [...items], at: index });
            }}
            onDragEnd={drop}
          >
            <Icon name="grip" size={14} />
          </button>
          {!nameHidden && <span className="settings-order-name">{nameOf(item)}</span>}
          {children?.(item)}
          <IconButton
            icon="close"
            size="small"
            label={t('settings.remove', { name: nameOf(item) })}
            onClick={() => onChange(items.filter((each) => each !== item))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Rows without an id of their own stay where they are while what they show moves: the focus has to be led there. */
function focusRow(list: HTMLElement | null, at: number): void {
  list?.children[at]?.querySelector<HTMLElement>('.settings-order-handle')?.focus();
}

function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id} ${times}`;
  });
}
