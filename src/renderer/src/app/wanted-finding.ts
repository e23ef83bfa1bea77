/** The finding that somebody wants to see in its piece, by key, while the screens change: set by one, taken by another. */
import { createStore } from './store';

export const wantedFinding = createStore<{ pieceId: string; key: string } | null>(null);
