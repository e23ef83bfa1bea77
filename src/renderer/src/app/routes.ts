/** The addresses of the screens, and going to them. The page lives under one URL; screens are in its hash. */
import { navigate } from 'wouter/use-hash-location';
import { PIECE_STATUSES, type PieceStatus } from '../../../shared/model/workflow';

/** What the desk's list is narrowed to by the library pane. */
export type DeskPlace =
  | { kind: 'all' }
  | { kind: 'mine' }
  | { kind: 'status'; status: PieceStatus }
  | { kind: 'category'; id: string };

export type Location =
  | { screen: 'desk'; place: DeskPlace }
  | { screen: 'piece' | 'preview' | 'publish' | 'compare'; pieceId: string }
  | { screen: 'settings'; section: string | null }
  | { screen: 'unknown' };

export const paths = {
  desk: (place: DeskPlace = { kind: 'all' }): string => {
    switch (place.kind) {
      case 'all':
        return '/desk';
      case 'mine':
        return '/desk/mine';
      case 'status':
        return `/desk/status/${place.status}`;
      case 'category':
        return `/desk/category/${encodeURIComponent(place.id)}`;
    }
  },
  piece: (id: string): string => `/piece/${encodeURIComponent(id)}`,
  preview: (id: string): string => `/piece/${encodeURIComponent(id)}/preview`,
  publish: (id: string): string => `/piece/${encodeURIComponent(id)}/publish`,
  compare: (id: string): string => `/piece/${encodeURIComponent(id)}/compare`,
  settings: (section?: string): string => (section === undefined ? '/settings' : `/settings/${section}`),
};

export function locationOf(path: string): Location {
  const [first, second, third, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (rest.length > 0) return { screen: 'unknown' };
  if (first === undefined) return { screen: 'desk', place: { kind: 'all' } };
  if (first === 'desk') {
    const place = placeOf(second, third);
    return place ? { screen: 'desk', place } : { screen: 'unknown' };
  }
  if (first === 'settings' && third === undefined) return { screen: 'settings', section: second ?? null };
  if (first === 'piece' && second !== undefined) {
    if (third === undefined) return { screen: 'piece', pieceId: second };
    if (third === 'preview' || third === 'publish' || third === 'compare')
      return { screen: third, pieceId: second };
  }
  return { screen: 'unknown' };
}

function placeOf(kind: string | undefined, value: string | undefined): DeskPlace | null {
  if (kind === undefined) return { kind: 'all' };
  if (kind === 'mine' && value === undefined) return { kind: 'mine' };
  const status = PIECE_STATUSES.find((each) => each === value);
  if (kind === 'status' && status) return { kind, status };
  if (kind === 'category' && value !== undefined) return { kind, id: value };
  return null;
}

/** An address typed by hand may hold a "%" that begins no escape: it then stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function goTo(path: string): void {
  navigate(path);
}
