/** Something read from a map of the open piece, read again when the map changes, for components to follow. */
import type * as Y from 'yjs';
import type { PieceSession } from './session';

export interface Followed<Value> {
  subscribe: (listener: () => void) => () => void;
  read: () => Value;
}

/** One for each session, however many follow it. */
export function followedMap<Value>(
  mapOf: (doc: Y.Doc) => Y.Map<unknown>,
  readValue: (doc: Y.Doc) => Value,
): (session: PieceSession) => Followed<Value> {
  const stores = new WeakMap<PieceSession, Followed<Value>>();
  return (session) => {
    const known = stores.get(session);
    if (known) return known;
    let current = readValue(session.doc);
    const listeners = new Set<() => void>();
    mapOf(session.doc).observe(() => {
      current = readValue(session.doc);
      for (const listener of listeners) listener();
    });
    const store: Followed<Value> = {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      read: () => current,
    };
    stores.set(session, store);
    return store;
  };
}
