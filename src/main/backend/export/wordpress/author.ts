/** The site's person behind a piece's first author, where there is exactly one and this account may write for them. */
import type { Author } from '../../../../shared/model/desk';
import { slugify } from '../../../../shared/text/slug';
import { AppError } from '../../../../shared/model/errors';
import type { WordPress } from './client';
import type { Self } from './rest-schemas';
import { plainOf } from './site-text';

export function isNamed(authors: readonly Author[]): authors is readonly [Author, ...Author[]] {
  return (authors[0]?.name.trim() ?? '') !== '';
}

/** Null leaves the post to the account it was sent with; the author line names the author in any case. */
export async function siteAuthor(
  site: WordPress,
  self: Self,
  authors: readonly Author[],
): Promise<number | null> {
  if (!isNamed(authors)) return null;
  const name = authors[0].name.trim();
  const people = await peopleNamed(site, name);
  const matches = people.filter((person) => plainOf(person.name) === name || person.slug === slugify(name));
  const [person] = matches;
  if (!person || matches.length > 1) return null;
  return person.id === self.id || self.capabilities['edit_others_posts'] === true ? person.id : null;
}

async function peopleNamed(
  site: WordPress,
  name: string,
): Promise<{ id: number; name: string; slug: string }[]> {
  try {
    return await site.searchAuthors(name);
  } catch (error) {
    // Some sites keep their list of people to themselves; the post then stays with the account.
    if (error instanceof AppError && error.code === 'may-not-create') return [];
    throw error;
  }
}
