/** Assembles a Publication: one piece with everything its page needs looked up. Reads other domains; writes nothing. */
import type { Author, Category, Media, Preset, Site, Source, Tag } from '../../../shared/model/desk';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import type { Publication } from '../../../shared/model/publication';
import type { Readable } from '../database/handle';
import { allCategories, pathOf } from '../taxonomy/categories';
import { tagsById } from '../taxonomy/tags';
import { authors as authorRecords, presets, sources } from '../desk/records';
import { readSite } from '../desk/site';
import { mediaByShas } from '../media/media-records';
import { mediaOf, type Projection } from './projection';
import { resolveIds } from './redirects';

/** What is the same for every piece of the desk, for those who have it at hand. */
export interface DeskFacts {
  site: Site;
  categories: Category[];
}

export function deskFacts(db: Readable): DeskFacts {
  return { site: readSite(db), categories: allCategories(db) };
}

export function publicationOf(
  db: Readable,
  projection: Projection,
  editedAt: string,
  { site, categories }: DeskFacts = deskFacts(db),
): Publication {
  const { id, meta } = projection;
  const root = publishedRoot(projection.root);
  const authors: Author[] = authorRecords.byIds(db, resolveIds(db, 'author', meta.authors));
  const tags: Tag[] = tagsById(db, resolveIds(db, 'tag', meta.tags));
  const disclaimer: Preset | null = presets.get(db, meta.disclaimer);
  const call: Preset | null = presets.get(db, meta.call);
  const source: Source | null = sources.get(db, meta.source);
  const shas = mediaOf(root, meta);
  for (const author of authors) if (author.picture !== null) shas.add(author.picture);
  const media: Record<string, Media> = mediaByShas(db, [...shas]);
  return {
    id,
    root,
    meta,
    categories: resolveIds(db, 'category', meta.categories).flatMap((categoryId) => {
      const category = categories.find((candidate) => candidate.id === categoryId);
      return category ? [{ category, path: pathOf(categories, category) }] : [];
    }),
    tags,
    authors,
    disclaimer,
    call,
    source,
    media,
    site,
    navigation: upperLevels(categories),
    editedAt,
  };
}

function upperLevels(categories: readonly Category[]): Category[] {
  const top = new Set(categories.filter(({ parentId }) => parentId === null).map(({ id }) => id));
  return categories.filter(({ parentId }) => parentId === null || top.has(parentId));
}
