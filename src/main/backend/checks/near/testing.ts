/** A store with pieces of which the sketches are kept, for tests. */
import { onTestFinished } from 'vitest';
import { headlineOf } from '../../../../shared/document/read';
import type { RootJSON } from '../../../../shared/document/json';
import { openStore } from '../../database/open';
import { ensureIdentity } from '../../pieces/identity';
import { Documents } from '../../pieces/documents';
import { Pieces } from '../../pieces/pieces';
import { sketchPiece } from './near-pieces';

export function smallDesk() {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [sketchPiece], (error) => {
    throw error;
  });
  onTestFinished(() => {
    documents.close();
    store.close();
  });
  const pieces = new Pieces(store, documents);
  const add = (headline: string, root: RootJSON): string => {
    const [, ...rest] = root.children;
    const first = { ...headlineOf(root), children: [{ type: 'text' as const, text: headline }] };
    return pieces.create({ root: { ...root, children: [first, ...rest] } });
  };
  return { store, add };
}
