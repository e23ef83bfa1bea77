/** The value of a piece's field in words: names of what it points to instead of ids. Reads other domains; writes nothing. */
import type { SuggestedField } from '../../../shared/document/suggestions/fields';
import { zonedTimeSchema } from '../../../shared/model/piece';
import type { Readable } from '../database/handle';
import { authors, presets, sources } from '../desk/records';
import { allCategories } from '../taxonomy/categories';
import { tagsById } from '../taxonomy/tags';
import { resolveIds } from './redirects';

export function fieldWords(db: Readable, field: SuggestedField, value: unknown): string {
  const time = zonedTimeSchema.safeParse(value);
  if (time.success) return time.data.at;
  if (Array.isArray(value)) return namesOf(db, field, value.map(String)).join(', ');
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' · ');
  if (typeof value !== 'string') return '';
  if (field === 'source') return sources.get(db, value)?.name ?? value;
  if (field === 'disclaimer' || field === 'call') return presets.get(db, value)?.name ?? value;
  return value;
}

function namesOf(db: Readable, field: SuggestedField, ids: readonly string[]): readonly string[] {
  if (field === 'tags') return tagsById(db, resolveIds(db, 'tag', ids)).map(({ name }) => name);
  if (field === 'authors')
    return authors.byIds(db, resolveIds(db, 'author', ids)).map(({ name, bio }) => name || bio);
  if (field !== 'categories') return ids;
  const all = allCategories(db);
  return resolveIds(db, 'category', ids).map((id) => all.find((one) => one.id === id)?.name ?? id);
}
