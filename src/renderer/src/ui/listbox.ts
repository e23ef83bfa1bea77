/**
 * The keyboard of a list under a text input: the input keeps the focus, the list shows which option is
 * current. For the palette and for pick lists. Knows nothing of what the options are.
 */
import { useEffect, useId, useState, type KeyboardEvent } from 'react';

export interface ListboxOptions {
  count: number;
  onPick: (index: number, event: { ctrlKey: boolean; metaKey: boolean }) => void;
}

export function useListbox({ count, onPick }: ListboxOptions) {
  const listId = useId();
  const [wanted, setActive] = useState(0);
  const active = count === 0 ? -1 : Math.min(wanted, count - 1);
  const optionId = (index: number) => `${listId}o${index}`;
  const activeId = active < 0 ? undefined : optionId(active);

  useEffect(() => {
    const list = document.getElementById(listId);
    const option = activeId === undefined ? null : document.getElementById(activeId);
    if (list && option) revealIn(list, option);
  }, [listId, activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = listboxTarget(event, active, count);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      onPick(active, event);
    }
  };

  return {
    active,
    setActive,
    inputProps: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': activeId,
      onKeyDown,
    },
    listProps: { id: listId, role: 'listbox' },
    optionProps: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      'data-active': index === active || undefined,
      onPointerMove: () => {
        if (index !== active) setActive(index);
      },
      onClick: (event: { ctrlKey: boolean; metaKey: boolean }) => onPick(index, event),
    }),
  } as const;
}

/** Where a key leads in a list of `count`; null for keys that belong to the text. */
export function listboxTarget(
  event: { key: string; ctrlKey: boolean; metaKey: boolean },
  active: number,
  count: number,
): number | null {
  if (count === 0) return null;
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return far ? count - 1 : (active + 1) % count;
    case 'ArrowUp':
      return far ? 0 : (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, active + 8);
    case 'PageUp':
      return Math.max(0, active - 8);
    default:
      return null;
  }
}

/** As `scrollIntoView`, but moves the list alone: a popup that has not found its place yet must not move the page. */
function revealIn(list: HTMLElement, option: HTMLElement): void {
  const frame = list.getBoundingClientRect();
  const row = option.getBoundingClientRect();
  if (row.top < frame.top) list.scrollTop -= frame.top - row.top;
  else if (row.bottom > frame.bottom) list.scrollTop += row.bottom - frame.bottom;
}
