/**
 * What the person at this workstation is told: stored once, read or not. Owns the table; what there is to tell is
 * found in documents (found.ts) and in deadlines.
 */
import type * as Y from 'yjs';
import type { Notification } from '../../../shared/model/desk-workflow';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { Documents } from '../pieces/documents';
import { identityOf, leadsDesk } from '../pieces/identity';
import { idsOfPerson } from '../pieces/same-person';
import { foundFor, type Found } from './found';

/** What is older was read elsewhere, or is of no use. */
const TOLD_FOR = 30 * 24 * 60 * 60_000;
const SHOWN = 200;
/** Pieces, the last edited first, that are read for somebody who comes to work here. */
const LOOKED_AT = 200;
/** A deadline is near when it is this close. */
const NEAR = 24 * 60 * 60_000;
const LOOK_EVERY = 60_000;

export class Notifications {
  constructor(private readonly store: Store) {}

  /** Told of each document that is projected, in that transaction. */
  readonly onDocument = (tx: Tx, pieceId: string, doc: Y.Doc): void => {
    const { personId } = identityOf(tx);
    if (personId === null) return;
    const whom = { ids: idsOfPerson(tx, personId), leads: () => leadsDesk(tx) };
    this.tell(tx, personId, pieceId, foundFor(whom, pieceId, doc));
  };

  /** Somebody else sits down here. What concerns them was found for nobody as long as they were not at work. */
  tellAnew(documents: Pick<Documents, 'reading'>): void {
    const { personId: person } = identityOf(this.store);
    if (person === null) return;
    const whom = { ids: idsOfPerson(this.store, person), leads: () => leadsDesk(this.store) };
    const recent = this.store.all<{ id: string }>('SELECT id FROM piece ORDER BY edited_at DESC LIMIT ?', [
      LOOKED_AT,
    ]);
    for (const { id } of recent) {
      const found = documents.reading(id, (doc) => foundFor(whom, id, doc));
      if (found.length > 0) this.store.write((tx) => this.tell(tx, person, id, found));
    }
  }

  list(): { items: Notification[]; unread: number } {
    const { personId } = identityOf(this.store);
    const rows = this.store.all<Omit<Notification, 'read' | 'comment'> & { read: number }>(
      `SELECT n.id, n.kind, n.piece_id AS pieceId, p.headline, n.by, n.at, n.text, n.read_at IS NOT NULL AS read
       FROM notification n JOIN piece p ON p.id = n.piece_id WHERE n.person = ? ORDER BY n.at DESC, n.id LIMIT ?`,
      [personId ?? '', SHOWN],
    );
    const items = rows.map((row) => ({ ...row, read: row.read === 1, comment: commentOf(row) }));
    return { items, unread: items.filter(({ read }) => !read).length };
  }

  markRead(ids: readonly string[] | null): void {
    this.store.write((tx) => {
      const { personId } = identityOf(tx);
      tx.run(
        `UPDATE notification SET read_at = ? WHERE person = ? AND read_at IS NULL
         AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))`,
        [this.store.now(), personId ?? '', ids && 1, JSON.stringify(ids ?? [])],
      );
      tx.change({ topic: 'notification', id: 'all', kind: 'updated' });
    });
  }

  /** Tells of deadlines that come near, and of those that have passed, also while nobody was here. */
  lookAtDeadlines(): void {
    const { personId } = identityOf(this.store);
    if (personId === null) return;
    const now = this.store.now();
    const at = (distance: number): string => new Date(Date.parse(now) + distance).toISOString();
    const due = this.store.all<{ id: string; deadline: string }>(
      `SELECT id, deadline FROM piece WHERE assignee IN (SELECT value FROM json_each(?)) AND workflow IN ('draft', 'review')
       AND deadline > ? AND deadline <= ?`,
      [JSON.stringify(idsOfPerson(this.store, personId)), at(-TOLD_FOR), at(NEAR)],
    );
    if (due.length === 0) return;
    this.store.write((tx) => {
      for (const { id, deadline } of due) {
        const kind = deadline > now ? 'deadline' : 'overdue';
        this.tell(tx, personId, id, [
          { id: `${kind}/${id}/${deadline}`, kind, by: '', at: now, text: deadline },
        ]);
      }
    });
  }

  /** Looks at deadlines now and again, until the answer is called. */
  watchDeadlines(onError: (error: unknown) => void): () => void {
    const look = (): void => {
      try {
        this.lookAtDeadlines();
      } catch (error) {
        onError(error);
      }
    };
    const first = setTimeout(look, 5_000).unref();
    const timer = setInterval(look, LOOK_EVERY).unref();
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }

  private tell(tx: Tx, person: string, pieceId: string, found: readonly Found[]): void {
    const oldest = new Date(Date.parse(this.store.now()) - TOLD_FOR).toISOString();
    let told = 0;
    for (const { id, kind, by, at, text } of found) {
      if (at < oldest) continue;
      told += tx.run(
        `INSERT INTO notification (id, person, kind, piece_id, by, at, text) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (person, id) DO NOTHING`,
        [id, person, kind, pieceId, by, at, text.slice(0, 500)],
      ).changes;
    }
    if (told > 0) tx.change({ topic: 'notification', id: pieceId, kind: 'created' });
  }
}

/** What it is about is in its id (found.ts): the statement, or the first one of the thread. */
function commentOf({ id, kind, pieceId }: Pick<Notification, 'id' | 'kind' | 'pieceId'>): string | null {
  const isSaid = kind === 'mentioned' || kind === 'commented' || kind === 'comment-assigned';
  return isSaid ? id.slice(`${kind}/${pieceId}/`.length) : null;
}
