/** What in a piece's document concerns a person: comments, hand-overs, assignments. Reads; must not know the store. */
import type * as Y from 'yjs';
import { readThreads } from '../../../shared/document/comments/threads';
import { logOf, readMeta } from '../../../shared/document/ydoc';
import type { NotificationKind } from '../../../shared/model/desk-workflow-names';

export interface Found {
  id: string;
  kind: NotificationKind;
  by: string;
  /** ISO time. */
  at: string;
  text: string;
}

export interface Reader {
  /** Ids of the person, of which most have one. */
  ids: readonly string[];
  /** Asked only where it matters: this is on the way of every update that is stored. */
  leads: () => boolean;
}

/** Nothing that this person did. In no order. */
export function foundFor({ ids, leads }: Reader, pieceId: string, doc: Y.Doc): Found[] {
  const found = [...inThreads(ids, pieceId, doc), ...inLog(ids, pieceId, doc)];
  const reopenings = [...reopened(pieceId, doc)];
  if (reopenings.length > 0 && (isOf(ids, readMeta(doc).assignee) || leads())) found.push(...reopenings);
  return found.filter(({ by }) => !ids.includes(by));
}

const isOf = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

function* inThreads(ids: readonly string[], pieceId: string, doc: Y.Doc): Iterable<Found> {
  const isHolder = isOf(ids, readMeta(doc).assignee);
  for (const { id: thread, comments, assignee } of readThreads(doc)) {
    for (const { id, by, at, text, mentions } of comments) {
      if (mentions.some((id) => ids.includes(id)))
        yield { id: `mentioned/${pieceId}/${id}`, kind: 'mentioned', by, at, text };
      else if (isHolder) yield { id: `commented/${pieceId}/${id}`, kind: 'commented', by, at, text };
    }
    const last = comments.at(-1);
    if (isOf(ids, assignee) && last)
      yield { ...last, id: `comment-assigned/${pieceId}/${thread}`, kind: 'comment-assigned' };
  }
}

function* inLog(ids: readonly string[], pieceId: string, doc: Y.Doc): Iterable<Found> {
  for (const { what, at, person: by, detail } of logOf(doc)) {
    const kind = ids.some((id) => detail?.['to'] === id) ? KINDS[what] : undefined;
    if (kind) yield { id: `${kind}/${pieceId}/${at}`, kind, by, at, text: String(detail?.['note'] ?? '') };
  }
}

/** Who ran an exchange did not change the piece: the device that it came from is named. */
function* reopened(pieceId: string, doc: Y.Doc): Iterable<Found> {
  for (const { what, at, person, detail } of logOf(doc)) {
    const id = `reopened/${pieceId}/${at}`;
    if (what === 'reopened') yield { id, kind: what, by: person, at, text: '' };
    if (what === 'exchange-reopened')
      yield { id, kind: what, by: '', at, text: String(detail?.['from'] ?? '') };
  }
}

/** Entries of a piece's log that tell somebody, named in `to`. */
const KINDS: Record<string, NotificationKind> = {
  'handed-over': 'handed-over',
  'asked-for': 'asked-for',
  'taken-over': 'taken-over',
  assigned: 'assigned',
};
