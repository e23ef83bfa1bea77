/** A value outside React that components can follow. For state that belongs to the whole window. */
import { useSyncExternalStore } from 'react';

export interface Store<Value> {
  get: () => Value;
  set: (next: Value) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A store that outlives the window, in the browser's own storage. `read` turns what was found there into a value, or
 * gives null for what it does not know; then, and where the storage is closed to us, the initial value stands.
 */
export function createKeptStore<Value>(
  key: string,
  initial: Value,
  read: (text: string) => Value | null,
): Store<Value> {
  const name = `copydesk.${key}`;
  const store = createStore(initial);
  const found = readStorage(name);
  if (found !== null) store.set(read(found) ?? initial);
  return {
    ...store,
    set: (next) => {
      store.set(next);
      writeStorage(name, String(next));
    },
  };
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

// A browser may refuse its storage altogether (private windows, policies). Preferences then last as long as the window.
function readStorage(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function writeStorage(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    return;
  }
}
