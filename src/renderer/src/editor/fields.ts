/** A piece's fields in this window: read from the document, written to it, undone with the text. */
import { useSyncExternalStore } from 'react';
import { metaOf, readMeta, writeMeta } from '../../../shared/document/ydoc';
import type { PieceMeta } from '../../../shared/model/piece';
import { FIELD_ORIGIN, historyOf } from './history';
import type { PieceSession } from './session';

interface FieldStore {
  subscribe: (listener: () => void) => () => void;
  read: () => PieceMeta;
}

const stores = new WeakMap<PieceSession, FieldStore>();

function storeOf(session: PieceSession): FieldStore {
  const known = stores.get(session);
  if (known) return known;
  const map = metaOf(session.doc);
  let current = readMeta(session.doc);
  const listeners = new Set<() => void>();
  map.observe(() => {
    current = readMeta(session.doc);
    for (const listener of listeners) listener();
  });
  const store: FieldStore = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => current,
  };
  stores.set(session, store);
  return store;
}

export function usePieceFields(session: PieceSession): PieceMeta {
  const store = storeOf(session);
  return useSyncExternalStore(store.subscribe, store.read);
}

export function setPieceFields(session: PieceSession, patch: Partial<PieceMeta>): void {
  if (session.readOnly !== null) return;
  historyOf(session).willWrite(Object.keys(patch).join());
  writeMeta(session.doc, patch, FIELD_ORIGIN);
}
