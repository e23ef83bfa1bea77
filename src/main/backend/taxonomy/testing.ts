/** A desk in memory with categories, tags and pieces by name, and its whole taxonomy as plain data. For tests here. */
import type { PieceMeta } from '../../../shared/model/piece';
import { openStore } from '../database/open';
import type { Store } from '../database/store';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { indexPiece } from '../search/search-index';
import { allCategories } from './categories';
import { Taxonomy } from './taxonomy';

export interface TestTaxonomy {
  store: Store;
  pieces: Pieces;
  taxonomy: Taxonomy;
  /** Makes a category, answers its id. */
  category: (name: string, parentId?: string | null) => string;
  tag: (name: string) => string;
  piece: (id: string, meta?: Partial<PieceMeta>) => string;
  /** "Opinion(Cities Water) Culture": the tree as the desk shows it. */
  tree: () => string;
  /** Names of the piece's categories and tags as lists show them. */
  shown: (id: string) => { categories: string[]; tags: string[] };
  /** Everything a change may touch, for comparing before and after. */
  state: () => unknown;
}

export function testTaxonomy(): TestTaxonomy {
  const store = openStore(':memory:', () => new Date('2026-11-22T10:30:00.000Z'));
  ensureIdentity(store);
  const documents = new Documents(store, [indexPiece], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  const taxonomy = new Taxonomy(store);
  const namesOf = (table: 'category' | 'tag', ids: readonly string[]): string[] =>
    ids.map(
      (id) => store.get<{ name: string }>(`SELECT name FROM ${table} WHERE id = ?`, [id])?.name ?? `no ${id}`,
    );
  const below = (parentId: string | null): string =>
    allCategories(store)
      .filter((category) => category.parentId === parentId)
      .map(({ id, name }) => (below(id) === '' ? name : `${name}(${below(id)})`))
      .join(' ');
  return {
    store,
    pieces,
    taxonomy,
    category: (name, parentId = null) => taxonomy.createCategory({ name, parentId }).category.id,
    tag: (name) => taxonomy.createTag({ name }).tag.id,
    piece: (id, meta = {}) => pieces.create({ id, meta }),
    tree: () => below(null),
    shown: (id) => {
      const row = pieces.row(id);
      return { categories: namesOf('category', row.categoryIds), tags: namesOf('tag', row.tagIds) };
    },
    state: () => ({
      categories: store.all('SELECT * FROM category ORDER BY id'),
      tags: store.all('SELECT * FROM tag ORDER BY id'),
      redirects: store.all('SELECT kind, from_id, to_id FROM redirect ORDER BY kind, from_id'),
      pieceCategories: store.all('SELECT * FROM piece_category ORDER BY piece_id, raw_id'),
      pieceTags: store.all('SELECT * FROM piece_tag ORDER BY piece_id, raw_id'),
    }),
  };
}
