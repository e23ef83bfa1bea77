/** A place in a piece that somebody pointed at elsewhere, and going there: the text's screen takes it up once it is open. */
import { goTo, paths } from './routes';
import { createStore } from './store';

export type PlaceInPiece =
  /** So many characters into a block's text. */
  | { kind: 'text'; bid: string; offset: number }
  /** A field of the piece, by the name that themes mark it with (docs/preview.md). */
  | { kind: 'field'; field: string };

export const placeAwaited = createStore<{ pieceId: string; place: PlaceInPiece } | null>(null);

export function goToPlace(pieceId: string, place: PlaceInPiece): void {
  placeAwaited.set({ pieceId, place });
  goTo(paths.piece(pieceId));
}
