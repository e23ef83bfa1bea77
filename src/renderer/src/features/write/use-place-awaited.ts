/** Takes up the place that somebody pointed at, on another screen or in the palette, once the text is there to go to. */
import { useEffect, useEffectEvent } from 'react';
import { placeAwaited, type PlaceInPiece } from '../../app/place-in-piece';
import { useStore } from '../../app/store';

export function usePlaceAwaited(pieceId: string, ready: boolean, go: (place: PlaceInPiece) => void): void {
  const goThere = useEffectEvent(go);
  const awaited = useStore(placeAwaited);
  useEffect(() => {
    if (!ready || awaited?.pieceId !== pieceId) return;
    const { place } = awaited;
    if (place.kind !== 'text' && place.kind !== 'field') return;
    placeAwaited.set(null);
    goThere(place);
  }, [awaited, pieceId, ready]);
}
