/**
 * Gathers what stands beside a piece on its page, by the lists' rules. Reads the store, writes nothing; a few
 * milliseconds on a desk of ten thousand pieces. Must not know themes or pages.
 */
import type { Category, Site } from '../../../../shared/model/desk';
import type { List, ListRule } from '../../../../shared/model/list';
import type { Publication } from '../../../../shared/model/publication';
import { endOfDay } from '../../../../shared/text/zoned-time';
import type { Readable } from '../../database/handle';
import { chosenPieces, ranksOf, type RankedPost } from '../../lists/list-records';
import { allCategories, pathOf, withDescendants } from '../../taxonomy/categories';
import type { FilledList, Furniture, ListedPiece } from './furniture';
import { articlesOf, listed, nearest, newest, type Sharing } from './listed';

/** What of a piece decides about its surroundings. */
export interface Subject {
  id: string;
  /** Where it stands in time: its publication date, or when it was last edited. ISO 8601. */
  at: string;
  /** Ids, the primary one first. */
  categories: readonly string[];
  authors: readonly string[];
  tags: readonly string[];
}

export function subjectOf({ id, meta, editedAt, categories, authors, tags }: Publication): Subject {
  return {
    id,
    at: meta.publishAt?.at ?? editedAt,
    categories: categories.map(({ category }) => category.id),
    authors: authors.map((author) => author.id),
    tags: tags.map((tag) => tag.id),
  };
}

/** What was found, by what was looked for: the next page of the same desk may ask for the same. */
export interface KnownFurniture {
  lists: Map<string, ListedPiece[]>;
  /** Numbers of articles by moment and author. */
  articles: Map<string, number>;
}

export const nothingKnown = (): KnownFurniture => ({ lists: new Map(), articles: new Map() });

/** Looking for a list's pieces anew is the rare case; this many are kept of a desk's lists in all their categories. */
const KEPT = 5000;

/** `lists` are those that the page shows; `now` is the moment it pretends to be seen at. */
export function gatherFurniture(
  db: Readable,
  subject: Subject,
  site: Pick<Site, 'neighbours' | 'timeZone'>,
  lists: readonly List[],
  now: string,
  {
    categories = allCategories(db),
    known = nothingKnown(),
  }: { categories?: Category[]; known?: KnownFurniture } = {},
): Furniture {
  // A page shows what is out when it is seen; one that is looked at ahead shows the day it comes out.
  const until = endOfDay(subject.at > now ? subject.at : now, site.timeZone);
  const pieces = (ids: readonly string[], by = until): ListedPiece[] => listed(db, ids, by, categories);
  const neighbour = (side: 'before' | 'after'): ListedPiece | null => {
    const own = site.neighbours === 'category';
    const category = subject.categories[0] ?? null;
    if (own && category === null) return null;
    const id = nearest(db, side, subject, own ? category : null);
    return id === null ? null : (pieces([id], LATEST)[0] ?? null);
  };
  const find = (what: readonly unknown[], look: () => ListedPiece[]): ListedPiece[] => {
    const name = JSON.stringify([until, ...what]);
    let found = known.lists.get(name);
    if (!found) {
      if (known.lists.size >= KEPT) known.lists.clear();
      found = look();
      known.lists.set(name, found);
    }
    return found;
  };
  const fill = ({ rule, key, count }: List): ListedPiece[] => {
    if (rule.kind === 'ranked' || rule.kind === 'curated')
      return find([rule.kind, key], () => {
        const ranks = rule.kind === 'ranked' ? ranksOf(db, key) : [];
        return ranks.length > 0 ? ranked(ranks, pieces) : pieces(chosenPieces(db, key));
      }).slice(0, count);
    const sharing = sharingOf(rule, subject, categories);
    if (sharing?.ids.length === 0) return [];
    // One more than are shown, since the piece itself, which is among them on its own page, is none of them.
    const found = find(['newest', sharing ?? null, count], () =>
      pieces(newest(db, { until, count: count + 1, ...(sharing && { sharing }) })),
    );
    return found.filter(({ id }) => id !== subject.id).slice(0, count);
  };
  const filled: FilledList[] = lists.map((list) => ({
    key: list.key,
    title: list.title,
    pieces: fill(list),
    category: categoryOf(list.rule, subject, categories),
  }));
  const [previous, next] = [neighbour('before'), neighbour('after')];
  const named = [previous, next, ...filled.flatMap((list) => list.pieces)].flatMap(
    (piece) => piece?.authors.map(({ id }) => id) ?? [],
  );
  const articles = countArticles(db, new Set([...subject.authors, ...named]), until, known.articles);
  return { previous, next, lists: filled, articles };
}

function countArticles(
  db: Readable,
  authors: ReadonlySet<string>,
  until: string,
  known: KnownFurniture['articles'],
): Record<string, number> {
  const name = (id: string): string => `${until} ${id}`;
  if (known.size >= KEPT) known.clear();
  const unknown = [...authors].filter((id) => !known.has(name(id)));
  if (unknown.length > 0)
    for (const [id, count] of Object.entries(articlesOf(db, unknown, until))) known.set(name(id), count);
  return Object.fromEntries([...authors].map((id) => [id, known.get(name(id)) ?? 0]));
}

/** Neighbours count however far ahead they are planned. */
const LATEST = '9999-12-31T23:59:59.999Z';

/** The one category that a list takes from, from the top down; empty where it takes from several, or by hand. */
function categoryOf(rule: ListRule, subject: Subject, categories: readonly Category[]): Category[] {
  const ids =
    rule.kind === 'newest'
      ? rule.categories
      : rule.kind === 'related'
        ? sharedCategory(rule.by, subject, categories)
        : [];
  const category = ids.length === 1 ? categories.find(({ id }) => id === ids[0]) : undefined;
  return category ? pathOf(categories, category) : [];
}

/** The piece's primary category, or the one above all of it; none where a list is not about categories. */
function sharedCategory(
  by: Extract<ListRule, { kind: 'related' }>['by'],
  subject: Subject,
  categories: readonly Category[],
): string[] {
  const primary = subject.categories.slice(0, 1);
  if (by === 'category') return primary;
  if (by !== 'section') return [];
  const category = categories.find(({ id }) => id === primary[0]);
  return category
    ? pathOf(categories, category)
        .slice(0, 1)
        .map(({ id }) => id)
    : [];
}

/** Undefined where a list takes from all pieces; no ids where the piece has nothing to share. */
function sharingOf(
  rule: Extract<ListRule, { kind: 'related' | 'newest' }>,
  subject: Subject,
  categories: readonly Category[],
): Sharing | undefined {
  const below = (ids: readonly string[]): Sharing => ({
    set: 'category',
    ids: ids.flatMap((id) => withDescendants(categories, id)),
  });
  if (rule.kind === 'newest') return rule.categories.length === 0 ? undefined : below(rule.categories);
  if (rule.by === 'category' || rule.by === 'section')
    return below(sharedCategory(rule.by, subject, categories));
  return { set: rule.by, ids: rule.by === 'author' ? subject.authors : subject.tags };
}

/** In the site's order: the desk's own pieces as the desk knows them, the others as the site names them. */
function ranked(
  posts: readonly RankedPost[],
  pieces: (ids: readonly string[]) => ListedPiece[],
): ListedPiece[] {
  const known = pieces(posts.flatMap(({ pieceId }) => pieceId ?? []));
  return posts.flatMap((post) => {
    const piece = known.find(({ id }) => id === post.pieceId);
    return piece ? [piece] : [elsewhere(post)];
  });
}

/** The site's own title carries whatever the site writes beside it. */
function elsewhere({ title, url, publishedAt }: RankedPost): ListedPiece {
  return {
    id: null,
    headline: title,
    opinion: false,
    language: '',
    slug: '',
    standfirst: '',
    kicker: '',
    siteFields: {},
    authors: [],
    words: null,
    publishedAt,
    category: [],
    image: null,
    url,
  };
}
