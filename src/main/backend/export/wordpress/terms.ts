/**
 * The desk's categories and tags as terms of the site: found by slug, then by name (as it is written,
 * else without regard to accents), else created. A term is never
 * created twice: the site refuses a second one by name, and says which one it has.
 * A parent is created only for a category that is created below it.
 */
import type { Category, Tag } from '../../../../shared/model/desk';
import type { Publication } from '../../../../shared/model/publication';
import { translate } from '../../../../shared/messages/translate';
import { nameKey } from '../../../../shared/text/fold';
import { AppError } from '../../../../shared/model/errors';
import type { Taxonomy, WordPress } from './client';
import type { Term } from './rest-schemas';
import { decodeSlug, plainOf } from './site-text';

export interface SiteCategories {
  /** Of the piece's own categories. */
  ids: number[];
  /** Names of the parents that had to be made for them. */
  parentsMade: string[];
}

export async function siteCategories(
  site: WordPress,
  categories: Publication['categories'],
): Promise<SiteCategories> {
  const known = await site.termsWithSlugs('categories', slugsOf(categories.flatMap(({ path }) => path)));
  const there = new Map<string, number>();
  const made = new Map<string, string>();
  const find = async (category: Category, parent: number | undefined): Promise<number | undefined> => {
    const id = there.get(category.id) ?? (await findTerm(site, 'categories', category, known, parent));
    if (id !== undefined) there.set(category.id, id);
    return id;
  };
  /** Below a parent that is not there, a category of the same name is told only by being the only one. */
  const findAlong = async (path: readonly Category[]): Promise<number | undefined> => {
    let parent: number | undefined = 0;
    for (const category of path) parent = await find(category, parent);
    return parent;
  };
  const make = async (path: readonly Category[]): Promise<number> => {
    const own = path.at(-1);
    if (!own) return 0;
    const found = there.get(own.id);
    if (found !== undefined) return found;
    const parent = await make(path.slice(0, -1));
    const id = await createTerm(site, 'categories', own, parent);
    there.set(own.id, id);
    made.set(own.id, own.name);
    return id;
  };
  const ids: number[] = [];
  for (const { category, path } of categories) {
    const found = bySlug(known, category)?.id ?? (await findAlong(path));
    ids.push(found ?? (await make(path)));
  }
  for (const { category } of categories) made.delete(category.id);
  return { ids: distinct(ids), parentsMade: [...made.values()] };
}

export async function siteTags(site: WordPress, tags: readonly Tag[]): Promise<number[]> {
  const known = await site.termsWithSlugs('tags', slugsOf(tags));
  const ids: number[] = [];
  for (const tag of tags)
    ids.push((await findTerm(site, 'tags', tag, known, 0)) ?? (await createTerm(site, 'tags', tag)));
  return distinct(ids);
}

const bySlug = (known: readonly Term[], { slug }: Category | Tag): Term | undefined =>
  known.find((term) => folded(decodeSlug(term.slug)) === folded(slug));

/** `parent` undefined: it is not there, so no term is below it. */
async function findTerm(
  site: WordPress,
  taxonomy: Taxonomy,
  wanted: Category | Tag,
  known: readonly Term[],
  parent: number | undefined,
): Promise<number | undefined> {
  const same = bySlug(known, wanted);
  if (same) return same.id;
  const { name } = wanted;
  for (const words of new Set([searchable(name), plainStretch(name)])) {
    const found = await site.searchTerms(taxonomy, words);
    const here = sameName(found, name, folded, parent) ?? sameName(found, name, alike, parent);
    if (here) return here.id;
  }
  return undefined;
}

/** The one with the same parent, else the only one of that name. */
function sameName(
  found: readonly Term[],
  name: string,
  key: (name: string) => string,
  parent: number | undefined,
): Term | undefined {
  const named = found.filter((term) => key(plainOf(term.name)) === key(name));
  return named.find((term) => (term.parent ?? 0) === parent) ?? (named.length === 1 ? named[0] : undefined);
}

async function createTerm(
  site: WordPress,
  taxonomy: Taxonomy,
  { name, slug }: Category | Tag,
  parent?: number,
): Promise<number> {
  try {
    return await site.createTerm(taxonomy, { name, slug, ...(parent === undefined ? {} : { parent }) });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'may-not-create') throw error;
    const detail = translate('export.detail.may-not-make-term', { name });
    throw new AppError('may-not-create', { ...error.params, detail }, { cause: error });
  }
}

const slugsOf = (terms: readonly (Category | Tag)[]): string[] => [
  ...new Set(terms.map((term) => term.slug)),
];
const distinct = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Names that readers take for one: accents and curly marks apart. */
const alike = (name: string): string =>
  nameKey(name)
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„«»]/g, '"');

/** The site keeps names with entities in them, and searches those: the longest stretch without any finds them all. */
const searchable = (name: string): string => longest(name.split(/[&<>"']/));

/** What accents and curly marks leave untouched; the searchable words again where that is too little to search. */
function plainStretch(name: string): string {
  const stretch = longest(name.split(/[^\w .,:;/()+-]/));
  return stretch.length < 3 ? searchable(name) : stretch;
}

const longest = (stretches: readonly string[]): string =>
  stretches.reduce((best, part) => (part.trim().length > best.length ? part.trim() : best), '');
