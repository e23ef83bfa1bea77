/** What the palette searches beside the commands, which it takes from the registry. */
import { api, useLiveQuery } from '../../api';
import type { ListedPiece } from '../../../../shared/contract/pieces';
import { useHashLocation } from 'wouter/use-hash-location';
import { categoryPaths, useCategories } from '../desk/taxonomy';
import { FIELD_NAMES, ALWAYS_THERE } from '../field-names';
import { useT } from '../i18n';
import { locationOf } from '../routes';
import { SETTINGS_SECTIONS } from '../settings-sections';
import type { PaletteField, PaletteQuery, PaletteSetting } from './entries';

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
  const t = useT();
  const [path] = useHashLocation();
  const location = locationOf(path);
  const fields: PaletteField[] =
    'pieceId' in location
      ? ALWAYS_THERE.map((field) => ({ kind: 'field', id: field, title: t(FIELD_NAMES[field]) }))
      : [];
  const settings = SETTINGS_SECTIONS.map(({ id, title }): PaletteSetting => ({
    kind: 'setting',
    id,
    title: t(title),
  }));
  return {
    fields,
    settings,
    openPiece: 'pieceId' in location ? location.pieceId : null,
    pieces: found.data?.rows ?? NO_PIECES,
    categories: categoryPaths(useCategories()),
    milliseconds: found.data?.milliseconds ?? null,
  };
}
