/**
 * One change to categories and tags: the only code that writes their rows and redirects. Remembers what was there, so
 * that every change answers with what undoes it, and brings pieces' resolved sets up to it. Must not know what a merge
 * or a deletion means.
 */
import type { TaxonomyUndo } from '../../../shared/contract/taxonomy';
import { translate } from '../../../shared/messages/translate';
import type { Category, Tag } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import type { Topic, Tx } from '../database/handle';
import { piecesIn, resolveAnew, type SetKind } from '../pieces/resolved-sets';
import { allCategories, withDescendants } from './categories';

/** As stored: with the mark that the sample desk brought it. */
export type StoredCategory = Category & { sample: boolean };
export type StoredTag = Tag & { sample: boolean };
interface Redirect {
  /** Null: read as nothing. */
  to: string | null;
}
interface Changed<T> {
  id: string;
  before: T | null;
  after: T | null;
}

export interface TaxonomyOutcome {
  undo: TaxonomyUndo;
  /** How many pieces it took along, from one category or tag to another. */
  pieces: number;
}

/** More pieces than this are announced as one change. */
const MOST_ANNOUNCED = 300;

export class TaxonomyEdit {
  private readonly categories = new Map<string, Changed<StoredCategory>>();
  private readonly tags = new Map<string, Changed<StoredTag>>();
  private readonly redirects = {
    category: new Map<string, Changed<Redirect>>(),
    tag: new Map<string, Changed<Redirect>>(),
  };

  constructor(
    readonly tx: Tx,
    private readonly at = new Date().toISOString(),
  ) {
    // Parents and children may come and go in any order; what remains in the end must fit.
    tx.run('PRAGMA defer_foreign_keys = ON');
  }

  category(id: string): StoredCategory {
    const found = this.findCategory(id);
    if (!found) throw new AppError('not-found', { what: 'category', id });
    return found;
  }

  tag(id: string): StoredTag {
    const found = this.findTag(id);
    if (!found) throw new AppError('not-found', { what: 'tag', id });
    return found;
  }

  putCategory(category: StoredCategory): void {
    const { id, name, slug, parentId, position, vocabularyUri, sample } = category;
    const before = this.findCategory(id);
    if (before && same(before, category)) return;
    remember(this.categories, id, before, category);
    this.tx.run(
      `INSERT INTO category (id, name, slug, parent_id, position, vocabulary_uri, sample) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, slug = excluded.slug, parent_id = excluded.parent_id,
         position = excluded.position, vocabulary_uri = excluded.vocabulary_uri, sample = excluded.sample`,
      [id, name, slug, parentId, position, vocabularyUri, sample ? 1 : 0],
    );
  }

  putTag(tag: StoredTag): void {
    const { id, name, slug, vocabularyUri, sample } = tag;
    const before = this.findTag(id);
    if (before && same(before, tag)) return;
    remember(this.tags, id, before, tag);
    this.tx.run(
      `INSERT INTO tag (id, name, slug, vocabulary_uri, sample) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, slug = excluded.slug,
         vocabulary_uri = excluded.vocabulary_uri, sample = excluded.sample`,
      [id, name, slug, vocabularyUri, sample ? 1 : 0],
    );
  }

  removeCategory(id: string): void {
    remember(this.categories, id, this.findCategory(id), null);
    this.tx.run('DELETE FROM category WHERE id = ?', [id]);
  }

  removeTag(id: string): void {
    remember(this.tags, id, this.findTag(id), null);
    this.tx.run('DELETE FROM tag WHERE id = ?', [id]);
  }

  /** From now on `id` is read as `to`; with null as the whole redirect, as itself. */
  redirect(kind: SetKind, id: string, redirect: Redirect | null): void {
    remember(this.redirects[kind], id, this.findRedirect(kind, id), redirect);
    if (redirect)
      this.tx.run(
        `INSERT INTO redirect (kind, from_id, to_id, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (kind, from_id) DO UPDATE SET to_id = excluded.to_id, at = excluded.at`,
        [kind, id, redirect.to, this.at],
      );
    else this.tx.run('DELETE FROM redirect WHERE kind = ? AND from_id = ?', [kind, id]);
  }

  /** Puts everything back as it was before a change, unless something else has changed it since. */
  revert(undo: TaxonomyUndo): void {
    for (const { id, before, after } of undo.categories) {
      // The order of siblings is no reason to refuse: it changes with every neighbour.
      const present = this.findCategory(id);
      if (!same(present && unplaced(present), after && unplaced(after))) throw changedSince(present ?? after);
      if (before) this.putCategory(before);
      else this.removeCategory(id);
    }
    for (const { id, before, after } of undo.tags) {
      const present = this.findTag(id);
      if (!same(present, after)) throw changedSince(present ?? after);
      if (before) this.putTag(before);
      else this.removeTag(id);
    }
    this.revertRedirects('category', undo.categoryRedirects);
    this.revertRedirects('tag', undo.tagRedirects);
  }

  /** To be called last, in the same transaction. */
  finish(): TaxonomyOutcome {
    this.requireTree();
    const moved = new Set([...this.resolve('category'), ...this.resolve('tag')]);
    this.announce(new Set([...moved, ...this.showing('category'), ...this.showing('tag')]));
    const undo: TaxonomyUndo = {
      categories: [...this.categories.values()],
      tags: [...this.tags.values()],
      categoryRedirects: [...this.redirects.category.values()],
      tagRedirects: [...this.redirects.tag.values()],
    };
    return { undo, pieces: moved.size };
  }

  private revertRedirects(kind: SetKind, changes: readonly Changed<Redirect>[]): void {
    for (const { id, before, after } of changes) {
      if (!same(this.findRedirect(kind, id), after)) throw changedSince(null);
      this.redirect(kind, id, before);
    }
  }

  /** Everything hangs on the top: nothing lies inside itself, nothing under a parent that is gone. */
  private requireTree(): void {
    if (this.categories.size === 0) return;
    const { n } = this.tx.get<{ n: number }>('SELECT count(*) AS n FROM category') ?? { n: 0 };
    if (allCategories(this.tx).length !== n) throw changedSince(null);
  }

  /** Brings the pieces' sets up to what has come and gone; answers the pieces that are read otherwise now. */
  private resolve(kind: SetKind): string[] {
    const changes: Changed<object>[] = [...this.changesOf(kind)];
    const comings = changes.filter(({ before, after }) => !before || !after).map(({ id }) => id);
    return resolveAnew(this.tx, kind, [...comings, ...this.redirects[kind].keys()]);
  }

  /** Pieces that show what was renamed or moved. */
  private showing(kind: SetKind): string[] {
    const ids = [...this.changesOf(kind)]
      .filter(({ before, after }) => before && after && !same(unplaced(before), unplaced(after)))
      .map(({ id }) => id);
    if (kind === 'tag') return piecesIn(this.tx, kind, ids);
    const all = allCategories(this.tx);
    // Pages show the whole path to a category.
    return piecesIn(
      this.tx,
      kind,
      ids.flatMap((id) => withDescendants(all, id)),
    );
  }

  private changesOf(kind: SetKind): Iterable<Changed<object>> {
    return kind === 'category' ? this.categories.values() : this.tags.values();
  }

  private announce(pieces: ReadonlySet<string>): void {
    const changed = (topic: Topic, changes: Iterable<Changed<object>>): void => {
      for (const { id, before, after } of changes)
        this.tx.change({ topic, id, kind: !before ? 'created' : after ? 'updated' : 'deleted' });
    };
    changed('category', this.categories.values());
    changed('tag', this.tags.values());
    if (pieces.size <= MOST_ANNOUNCED)
      for (const id of pieces) this.tx.change({ topic: 'piece', id, kind: 'updated' });
    else
      for (const topic of ['piece', 'desk'] as const) this.tx.change({ topic, id: 'many', kind: 'updated' });
  }

  private findCategory(id: string): StoredCategory | null {
    const row = this.tx.get<Category & { sample: number }>(
      `SELECT id, name, slug, parent_id AS parentId, position, vocabulary_uri AS vocabularyUri, sample
       FROM category WHERE id = ?`,
      [id],
    );
    return row ? { ...row, sample: row.sample === 1 } : null;
  }

  private findTag(id: string): StoredTag | null {
    const row = this.tx.get<Tag & { sample: number }>(
      'SELECT id, name, slug, vocabulary_uri AS vocabularyUri, sample FROM tag WHERE id = ?',
      [id],
    );
    return row ? { ...row, sample: row.sample === 1 } : null;
  }

  private findRedirect(kind: SetKind, id: string): Redirect | null {
    return (
      this.tx.get<Redirect>('SELECT to_id AS "to" FROM redirect WHERE kind = ? AND from_id = ?', [
        kind,
        id,
      ]) ?? null
    );
  }
}

/** The first state before, the last after. */
function remember<T>(changes: Map<string, Changed<T>>, id: string, before: T | null, after: T | null): void {
  const known = changes.get(id);
  changes.set(id, { id, before: known ? known.before : before, after });
}

/** But for its place among its siblings. */
function unplaced(thing: object): object {
  return { ...thing, position: 0 };
}

/** Plain records with the same keys. */
function same(a: object | null, b: object | null): boolean {
  if (!a || !b) return a === b;
  return Object.entries(a).every(([key, value]) => (b as Record<string, unknown>)[key] === value);
}

function changedSince(thing: { name: string } | null): AppError {
  const detail = thing
    ? translate('taxonomy.changed-since', { name: thing.name })
    : translate('taxonomy.changed-since.tree');
  return new AppError('conflict', { detail });
}
