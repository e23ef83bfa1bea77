/**
 * A piece's fields in this window: read from the document, written to it or proposed beside what is there, undone with
 * the text.
 */
import { useSyncExternalStore } from 'react';
import { newBlockId } from '../../../shared/document/block-ids';
import {
  fieldSuggestionsOf,
  suggestFields,
  withFields,
  type FieldSuggestion,
  type SuggestedField,
} from '../../../shared/document/suggestions/fields';
import { metaOf, readMeta, writeMeta } from '../../../shared/document/ydoc';
import type { PieceMeta } from '../../../shared/model/piece';
import { followedMap } from './followed-map';
import { FIELD_ORIGIN, historyOf } from './history';
import type { PieceSession } from './session';

const storeOf = followedMap<PieceMeta>(metaOf, readMeta);
const suggestedOf = followedMap<readonly FieldSuggestion[]>(metaOf, fieldSuggestionsOf);

export function usePieceFields(session: PieceSession): PieceMeta {
  const store = storeOf(session);
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What is suggested for them, in the order in which it was. */
export function useFieldSuggestions(session: PieceSession): readonly FieldSuggestion[] {
  const store = suggestedOf(session);
  return useSyncExternalStore(store.subscribe, store.read);
}

/** The fields as the document has them at this moment, as if what `proposer` suggests for them were taken. */
export function fieldsNow(session: PieceSession, proposer: string | null): PieceMeta {
  const own = proposer === null ? [] : fieldSuggestionsOf(session.doc).filter(({ by }) => by === proposer);
  return withFields(readMeta(session.doc), own);
}

export function setPieceFields(session: PieceSession, patch: Partial<PieceMeta>): void {
  if (session.readOnly !== null) return;
  historyOf(session).willWrite(Object.keys(patch).join());
  writeMeta(session.doc, patch, FIELD_ORIGIN);
}

/** Proposes values in this person's name, each field a suggestion of its own. */
export function proposePieceFields(
  session: PieceSession,
  patch: Partial<Pick<PieceMeta, SuggestedField>>,
  person: string,
): void {
  if (session.readOnly !== null) return;
  historyOf(session).willWrite(Object.keys(patch).join());
  const at = new Date().toISOString();
  for (const [field, value] of Object.entries(patch))
    suggestFields(session.doc, { [field]: value }, { by: person, at, id: newBlockId() }, FIELD_ORIGIN);
}
