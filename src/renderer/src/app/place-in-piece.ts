/**
 * A place in a piece that somebody pointed at elsewhere, and going there: the text's screen takes it up once it is open.
 * It takes words and fields when the text is there, findings when the checks have found them again, comments when the
 * margin is there.
 */
import { goTo, paths } from './routes';
import { createStore } from './store';

export type PlaceInPiece =
  /** So many characters into a block's text. */
  | { kind: 'text'; bid: string; offset: number }
  /** A field of the piece, by the name that themes mark it with (docs/preview.md). */
  | { kind: 'field'; field: string };

export type AwaitedPlace =
  | PlaceInPiece
  | { kind: 'finding'; key: string }
  /** A statement, by its id: the thread that it stands in. */
  | { kind: 'comment'; id: string }
  /** The first suggestion, or the first comment that is not resolved. */
  | { kind: 'first'; what: 'suggestion' | 'comment' };

export const placeAwaited = createStore<{ pieceId: string; place: AwaitedPlace } | null>(null);

export function goToPlace(pieceId: string, place: AwaitedPlace): void {
  placeAwaited.set({ pieceId, place });
  goTo(paths.piece(pieceId));
}
