/**
 * What stands on a page beside the piece, as plain data that crosses to a compute worker: the pieces before and after
 * it and the lists. Types only; gather.ts fills them, the page's model reads them.
 */
import type { Author, Category, Media } from '../../../../shared/model/desk';

/** Who wrote another piece: what a card shows of them. */
export interface ListedAuthor extends Pick<
  Author,
  'id' | 'name' | 'bio' | 'role' | 'affiliation' | 'fields'
> {
  picture: Pick<Media, 'sha' | 'width' | 'height'> | null;
}

/** Another piece that the page names. Nothing of it is rendered yet: its marker and address are the page's matter. */
export interface ListedPiece {
  /** Null for a post that stands on the site and is no piece of the desk. */
  id: string | null;
  headline: string;
  /** Whether the site marks it as opinion. */
  opinion: boolean;
  /** BCP 47; "" where nobody knows. */
  language: string;
  slug: string;
  standfirst: string;
  /** Its own, beside the site's marker. */
  kicker: string;
  /** What the site's theme asks of a piece, by its keys. */
  siteFields: Record<string, string>;
  /** In byline order. */
  authors: ListedAuthor[];
  /** Words of its text, for the read time; null where the desk has no text of it. */
  words: number | null;
  /** ISO 8601 UTC, or null. */
  publishedAt: string | null;
  /** The primary category, from the top down; empty where there is none. */
  category: Category[];
  image: Pick<Media, 'sha' | 'width' | 'height' | 'focus'> | null;
  /** Where it stands; null for what the desk has, whose address the theme's permalinks make. */
  url: string | null;
}

export interface FilledList {
  key: string;
  /** A pattern with {category}, {section}, {author} and {site}. */
  title: string;
  pieces: ListedPiece[];
  /** The one category that it takes from, from the top down; empty where it takes from several, or by hand. */
  category: Category[];
}

export interface Furniture {
  previous: ListedPiece | null;
  next: ListedPiece | null;
  lists: FilledList[];
  /** By id, of every author that the page names: how many pieces by them readers have or will get, as lists have them. */
  articles: Record<string, number>;
}

export const NO_FURNITURE: Furniture = { previous: null, next: null, lists: [], articles: {} };
