/** Finding a category or tag by its name, making it where there is none: for imports, which know names only. */
import { uuidv7 } from 'uuidv7';
import { slugify } from '../../../shared/text/slug';
import type { Tx } from '../database/handle';
import { allCategories } from './categories';
import { allTags } from './tags';

const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

export function ensureCategory(tx: Tx, name: string): string {
  const known = allCategories(tx).find((category) => same(category.name, name));
  if (known) return known.id;
  const id = uuidv7();
  tx.run(
    `INSERT INTO category (id, name, slug, parent_id, position)
     VALUES (?, ?, ?, NULL, (SELECT coalesce(max(position), 0) + 1 FROM category WHERE parent_id IS NULL))`,
    [id, name, slugify(name)],
  );
  tx.change({ topic: 'category', id, kind: 'created' });
  return id;
}

export function ensureTag(tx: Tx, name: string): string {
  const known = allTags(tx).find((tag) => same(tag.name, name));
  if (known) return known.id;
  const id = uuidv7();
  tx.run('INSERT INTO tag (id, name, slug) VALUES (?, ?, ?)', [id, name, slugify(name)]);
  tx.change({ topic: 'tag', id, kind: 'created' });
  return id;
}
