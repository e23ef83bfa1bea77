/** The pieces and categories that the palette searches. Commands it takes from the registry. */
import { api, useLiveQuery } from '../../api';
import type { ListedPiece } from '../../../../shared/contract/pieces';
import { categoryPaths, useCategories } from '../desk/taxonomy';
import type { PaletteQuery } from './entries';

const NO_PIECES: readonly ListedPiece[] = [];

export function usePaletteData(query: PaletteQuery) {
  const words = query.words.trim();
  const found = useLiveQuery(
    ['palette', words],
    ['piece'],
    () =>
      api.pieces.list({ query: words, typing: true, sort: words === '' ? 'edited' : 'relevance', limit: 20 }),
    { enabled: query.only === null },
  );
  return {
    pieces: found.data?.rows ?? NO_PIECES,
    categories: categoryPaths(useCategories()),
    milliseconds: found.data?.milliseconds ?? null,
  };
}
