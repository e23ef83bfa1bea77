/** What stands beside the text, and whether it does. What it draws comes from outside: this feature knows no other. */
import type { ComponentType } from 'react';
import type { PlaceInPiece } from '../../app/place-in-piece';
import { createKeptStore } from '../../app/store';

/** The page that the text becomes. */
export type PageBeside = ComponentType<{
  pieceId: string;
  /** Id of the block with the caret, or null. */
  caret: string | null;
  /** A click in the page on something of the piece's. */
  onPick: (place: PlaceInPiece) => void;
}>;

export const besideShown = createKeptStore('write.beside', false, (text) => text === 'true');

export const BESIDE = { initial: 480, min: 320, max: 1000 };

export const besideWidth = createKeptStore('write.besideWidth', BESIDE.initial, (text) => {
  const width = Number(text);
  return width >= BESIDE.min && width <= BESIDE.max ? width : null;
});
