/**
 * Places in the top and status bars that the screen in view fills. Filling goes through a portal, so that the bars
 * keep their place in the focus order and know no screen.
 */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createStore, useStore, type Store } from '../store';

export type SlotName = 'top-start' | 'top-presence' | 'top-actions' | 'status-start' | 'status-end';

const slots: Record<SlotName, Store<HTMLElement | null>> = {
  'top-start': createStore<HTMLElement | null>(null),
  'top-presence': createStore<HTMLElement | null>(null),
  'top-actions': createStore<HTMLElement | null>(null),
  'status-start': createStore<HTMLElement | null>(null),
  'status-end': createStore<HTMLElement | null>(null),
};

/** The place itself. */
export function Slot({ name }: { name: SlotName }) {
  return <div className="app-slot" data-slot={name} ref={(element) => slots[name].set(element)} />;
}

/** What goes there while the caller is mounted. */
export function Fill({ slot, children }: { slot: SlotName; children: ReactNode }) {
  const element = useStore(slots[slot]);
  return element ? createPortal(children, element) : null;
}
