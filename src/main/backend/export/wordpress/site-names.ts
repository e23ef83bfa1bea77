/** What a site calls the terms and people of several versions of a post: asked where they differ, for people who choose. */
import type { WordPress } from './client';
import type { SiteName, SiteNames, Version } from './memory';
import { decodeSlug, plainOf } from './site-text';
import { differences, pick } from './version';

export async function siteNames(site: WordPress, versions: readonly Version[]): Promise<SiteNames> {
  const [first, ...others] = versions;
  const idsOf = (field: 'categories' | 'tags' | 'author'): number[] => {
    const differ = others.some((other) => first && differences(first, pick(other, [field])).length > 0);
    return differ ? [...new Set(versions.flatMap((version) => version[field]))] : [];
  };
  return {
    categories: namesOf(await site.termsWithIds('categories', idsOf('categories'))),
    tags: namesOf(await site.termsWithIds('tags', idsOf('tags'))),
    authors: namesOf(await site.usersWithIds(idsOf('author'))),
  };
}

function namesOf(things: readonly { id: number; name: string; slug: string }[]): Record<string, SiteName> {
  return Object.fromEntries(
    things.map(({ id, name, slug }) => [String(id), { name: plainOf(name), slug: decodeSlug(slug) }]),
  );
}
