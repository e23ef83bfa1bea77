/**
 * The desk's categories and tags as terms of the site: found by slug, then by name (as it is written,
 * else without regard to accents), else created. A term is never
 * created twice: the site refuses a second one by name, and says which one it has.
 */
import type { Category, Tag } from '../../../../shared/model/desk';
import type { Publication } from '../../../../shared/model/publication';
import { translate } from '../../../../shared/messages/translate';
import { nameKey } from '../../../../shared/text/fold';
import { AppError } from '../../../../shared/model/errors';
import type { Taxonomy, WordPress } from './client';
import type { Term } from './rest-schemas';
import { decodeSlug, plainOf } from './site-text';

/** Ids of the piece's own categories; their ancestors are found or created on the way. */
export async function siteCategories(
  site: WordPress,
  categories: Publication['categories'],
): Promise<number[]> {
  const known = await site.termsWithSlugs('categories', slugsOf(categories.flatMap(({ path }) => path)));
  const ids = new Map<string, number>();
  for (const { path } of categories) {
    let parent = 0;
    for (const category of path) {
      const id: number =
        ids.get(category.id) ?? (await siteTerm(site, 'categories', category, known, parent));
      ids.set(category.id, id);
      parent = id;
    }
  }
  return distinct(categories.flatMap(({ category }) => ids.get(category.id) ?? []));
}

export async function siteTags(site: WordPress, tags: readonly Tag[]): Promise<number[]> {
  const known = await site.termsWithSlugs('tags', slugsOf(tags));
  const ids: number[] = [];
  for (const tag of tags) ids.push(await siteTerm(site, 'tags', tag, known));
  return distinct(ids);
}

async function siteTerm(
  site: WordPress,
  taxonomy: Taxonomy,
  wanted: Category | Tag,
  known: readonly Term[],
  parent?: number,
): Promise<number> {
  const bySlug = known.find((term) => folded(decodeSlug(term.slug)) === folded(wanted.slug));
  if (bySlug) return bySlug.id;
  const { name } = wanted;
  for (const words of new Set([searchable(name), plainStretch(name)])) {
    const found = await site.searchTerms(taxonomy, words);
    const here = sameName(found, name, folded, parent) ?? sameName(found, name, alike, parent);
    if (here) return here.id;
  }
  return createTerm(site, taxonomy, wanted, parent);
}

/** The one with the same parent, else the only one of that name. */
function sameName(
  found: readonly Term[],
  name: string,
  key: (name: string) => string,
  parent: number | undefined,
): Term | undefined {
  const named = found.filter((term) => key(plainOf(term.name)) === key(name));
  return (
    named.find((term) => (term.parent ?? 0) === (parent ?? 0)) ?? (named.length === 1 ? named[0] : undefined)
  );
}

async function createTerm(
  site: WordPress,
  taxonomy: Taxonomy,
  { name, slug }: Category | Tag,
  parent: number | undefined,
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
