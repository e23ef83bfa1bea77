/**
 * A Publication is one piece with everything its page needs already looked up: the single input of checks,
 * previews and exports. It is plain data, so it crosses to a compute worker as it is. No ids need resolving in it.
 */
import type { RootJSON } from '../document/json';
import type { Author, Category, Media, Preset, Site, Source, Tag } from './desk';
import type { PieceMeta } from './piece';

export interface Publication {
  id: string;
  root: RootJSON;
  meta: PieceMeta;
  /** Primary first, each with its ancestors from the top down (itself last). */
  categories: { category: Category; path: Category[] }[];
  tags: Tag[];
  authors: Author[];
  disclaimer: Preset | null;
  call: Preset | null;
  source: Source | null;
  /** By sha-256: every image that the text, the social card or an author refers to and the store holds. */
  media: Record<string, Media>;
  site: Site;
  /** Top-level categories and those right below them, in the desk's order. */
  navigation: Category[];
  editedAt: string;
}
