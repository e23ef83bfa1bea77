/** A piece as JSON for scripts and for another desk: its text as it is, its fields by name instead of by id. */
import type { Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import type { Suggestion } from '../../../shared/document/suggestions/list';
import type { LogEntry } from '../../../shared/document/ydoc';
import type { Publication } from '../../../shared/model/publication';

export interface PieceJson {
  id: string;
  root: RootJSON;
  meta: Record<string, unknown>;
  /** What was said about it on the desk; it goes no further than this. */
  comments: readonly Thread[];
  /** What is suggested, for its fields and in its text, with the words before and after. */
  suggestions: readonly Suggestion[];
  /** Who did what and when: decisions, comments, states, hand-overs. */
  log: readonly LogEntry[];
}

/** What the desk knows of a piece beside what it says. */
export type Handled = Pick<PieceJson, 'comments' | 'suggestions' | 'log'>;

export function pieceJson(
  publication: Publication,
  handled: Handled = { comments: [], suggestions: [], log: [] },
): PieceJson {
  const { id, root, meta, categories, tags, authors, disclaimer, call, source, editedAt } = publication;
  const {
    categories: _c,
    tags: _t,
    authors: _a,
    disclaimer: _d,
    call: _k,
    source: _s,
    assignee: _p,
    ...fields
  } = meta;
  return {
    id,
    meta: {
      ...fields,
      categories: categories.map(({ category }) => category.name),
      tags: tags.map((tag) => tag.name),
      authors: authors.map(({ name, bio }) => ({ name, bio })),
      disclaimer: disclaimer?.text ?? null,
      call: call?.text ?? null,
      source: source && { name: source.name, url: source.url, licence: source.licence },
      editedAt,
    },
    root,
    ...handled,
  };
}
