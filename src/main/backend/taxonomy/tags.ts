/** Tags as they are: reading them. Changing them is in tag-changes.ts. */
import type { Tag } from '../../../shared/model/desk';
import type { Readable } from '../database/handle';

const COLUMNS = 'id, name, slug, vocabulary_uri AS vocabularyUri';

export function allTags(db: Readable): Tag[] {
  return db.all<Tag>(`SELECT ${COLUMNS} FROM tag ORDER BY name COLLATE NOCASE`);
}

/** In the order asked for; unknown ids are left out. */
export function tagsById(db: Readable, ids: readonly string[]): Tag[] {
  return ids
    .map((id) => db.get<Tag>(`SELECT ${COLUMNS} FROM tag WHERE id = ?`, [id]))
    .filter((tag) => tag !== undefined);
}

/** What stands for a term of a controlled vocabulary, if anything does. */
export function tagOfTerm(db: Readable, uri: string): { id: string } | undefined {
  return db.get<{ id: string }>('SELECT id FROM tag WHERE vocabulary_uri = ?', [uri]);
}
