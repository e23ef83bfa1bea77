/** Slugs of categories and tags: made from the name, unique of their kind, following the name unless set by hand. */
import { slugify } from '../../../shared/text/slug';
import { refused } from './refused';

interface Slugged {
  id: string;
  slug: string;
}

/** `byHand` is what somebody typed; it must be free as it is. */
export function slugFor(
  thing: { id: string; name: string },
  previous: { name: string; slug: string } | null,
  byHand: string | undefined,
  all: readonly Slugged[],
): string {
  const taken = new Set(all.filter(({ id }) => id !== thing.id).map(({ slug }) => slug));
  if (byHand !== undefined) {
    const slug = slugify(byHand);
    if (slug === '') throw refused('taxonomy.slug-empty');
    if (taken.has(slug)) throw refused('taxonomy.slug-taken', { slug });
    return slug;
  }
  if (previous && !follows(previous)) return previous.slug;
  const base = slugify(thing.name) || 'term';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${String(number)}`;
    if (!taken.has(slug)) return slug;
  }
}

/** Made from the name, perhaps with a number after it. */
function follows({ name, slug }: { name: string; slug: string }): boolean {
  const base = slugify(name) || 'term';
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
}
