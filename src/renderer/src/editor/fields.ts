/** A piece's fields in this window: read from the document, written to it, undone with the text. */
import { useSyncExternalStore } from 'react';
import { metaOf, readMeta, writeMeta } from '../../../shared/document/ydoc';
import type { PieceMeta } from '../../../shared/model/piece';
import { followedMap } from './followed-map';
import { FIELD_ORIGIN, historyOf } from './history';
import type { PieceSession } from './session';

const storeOf = followedMap<PieceMeta>(metaOf, readMeta);

export function usePieceFields(session: PieceSession): PieceMeta {
  const store = storeOf(session);
  return useSyncExternalStore(store.subscribe, store.read);
}

export function setPieceFields(session: PieceSession, patch: Partial<PieceMeta>): void {
  if (session.readOnly !== null) return;
  historyOf(session).willWrite(Object.keys(patch).join());
  writeMeta(session.doc, patch, FIELD_ORIGIN);
}
