/** Where pins stand: beside the lines they are about, so that none covers a letter, and none another. Pure. */
import type { PageNote } from '../frame/notes';

/** Pixels across and down, as Pins.css draws a pin. */
export const PIN = 22;
const APART = 2;

/** From the top left corner of the page as it is drawn, in the order of `notes`; a page without a margin has them outside. */
export function pinPlaces(
  notes: readonly Pick<PageNote, 'box' | 'edge'>[],
  zoom: number,
): { left: number; top: number }[] {
  const places: { left: number; top: number }[] = [];
  for (const { box, edge } of notes) {
    const left = Math.max(-PIN, edge * zoom - PIN - APART);
    const height = box.height * zoom;
    const down = height < 2 * PIN ? (height - PIN) / 2 : 0;
    const place = { left, top: Math.max(0, box.top * zoom + down) };
    for (let other = taken(place, places); other; other = taken(place, places))
      place.top = other.top + PIN + APART;
    places.push(place);
  }
  return places;
}

type Place = { left: number; top: number };

function taken(place: Place, places: readonly Place[]): Place | undefined {
  return places.find(({ left, top }) => Math.abs(left - place.left) < PIN && Math.abs(top - place.top) < PIN);
}
