/**
 * The piece that Write, Preview and Publish lead to: the open one, or the one under the desk's cursor. Null while
 * there is none.
 */
import { createStore } from './store';

export const currentPiece = createStore<string | null>(null);
