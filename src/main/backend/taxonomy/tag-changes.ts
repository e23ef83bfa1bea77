/** What can be done to tags. Owns the rule that no two have the same name, however it is written. */
import { uuidv7 } from 'uuidv7';
import type { Tag } from '../../../shared/model/desk';
import type { Readable } from '../database/handle';
import { nameKey } from '../../../shared/text/fold';
import { refused } from './refused';
import { slugFor } from './slugs';
import { allTags } from './tags';
import type { TaxonomyEdit } from './taxonomy-edit';

export function tagNamed(db: Readable, name: string): Tag | undefined {
  const key = nameKey(name);
  return allTags(db).find((tag) => nameKey(tag.name) === key);
}

/** The tag of that name, made where there is none. */
export function ensureTag(
  edit: TaxonomyEdit,
  name: string,
  vocabularyUri: string | null = null,
): { id: string; created: boolean } {
  const known = tagNamed(edit.tx, name);
  if (known) return { id: known.id, created: false };
  const id = uuidv7();
  edit.putTag({
    id,
    name,
    slug: slugFor({ id, name }, null, undefined, allTags(edit.tx)),
    vocabularyUri,
    sample: false,
  });
  return { id, created: true };
}

export function renameTag(
  edit: TaxonomyEdit,
  { id, name, slug }: { id: string; name: string; slug?: string | undefined },
): void {
  const tag = edit.tag(id);
  const other = tagNamed(edit.tx, name);
  if (other && other.id !== id) throw refused('taxonomy.tag-name-taken', { name: other.name });
  edit.putTag({ ...tag, name, slug: slugFor({ id, name }, tag, slug, allTags(edit.tx)) });
}

/** They all become `into`, which may be among them. */
export function mergeTags(edit: TaxonomyEdit, { ids, into }: { ids: readonly string[]; into: string }): void {
  edit.tag(into);
  for (const id of new Set(ids)) if (id !== into) dissolve(edit, id, into);
}

export function deleteTags(edit: TaxonomyEdit, ids: readonly string[]): void {
  for (const id of new Set(ids)) dissolve(edit, id, null);
}

function dissolve(edit: TaxonomyEdit, id: string, to: string | null): void {
  edit.tag(id);
  edit.removeTag(id);
  edit.redirect('tag', id, { to });
}
