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
  /** Id of the person. */
  person: string;
  /** Asked only where it matters: this is on the way of every update that is stored. */
  leads: () => boolean;
}

/** Nothing that this person did. In no order. */
export function foundFor({ person, leads }: Reader, pieceId: string, doc: Y.Doc): Found[] {
  const found = [...inThreads(person, pieceId, doc), ...inLog(person, pieceId, doc)];
  const reopenings = [...reopened(pieceId, doc)];
  if (reopenings.length > 0 && (readMeta(doc).assignee === person || leads())) found.push(...reopenings);
  return found.filter(({ by }) => by !== person);
}

function* inThreads(person: string, pieceId: string, doc: Y.Doc): Iterable<Found> {
  const isHolder = readMeta(doc).assignee === person;
  for (const { id: thread, comments, assignee } of readThreads(doc)) {
    for (const { id, by, at, text, mentions } of comments) {
      if (mentions.includes(person))
        yield { id: `mentioned/${pieceId}/${id}`, kind: 'mentioned', by, at, text };
      else if (isHolder) yield { id: `commented/${pieceId}/${id}`, kind: 'commented', by, at, text };
    }
    const last = comments.at(-1);
    if (assignee === person && last)
      yield { ...last, id: `comment-assigned/${pieceId}/${thread}`, kind: 'comment-assigned' };
  }
}

function* inLog(person: string, pieceId: string, doc: Y.Doc): Iterable<Found> {
  for (const { what, at, person: by, detail } of logOf(doc)) {
    const kind = detail?.['to'] === person ? KINDS[what] : undefined;
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
