/**
 * The tables of lists: how the desk changed a theme's lists, which pieces were chosen by hand, how a site ranks its
 * own. Must not know what a page shows of them.
 */
import { listRuleSchema, type List, type ListRule } from '../../../shared/model/list';
import type { Readable, Tx } from '../database/handle';

interface Row extends Omit<List, 'rule'> {
  rule: string;
}

/** What the desk keeps of its own, by key. A rule that can no longer be read is no change. */
export function storedLists(db: Readable): List[] {
  return db.all<Row>('SELECT key, title, rule, count FROM list ORDER BY key').flatMap((row) => {
    const rule = listRuleSchema.safeParse(JSON.parse(row.rule));
    return rule.success ? [{ ...row, rule: rule.data }] : [];
  });
}

export function storedList(db: Readable, key: string): List | undefined {
  return storedLists(db).find((list) => list.key === key);
}

/** Keys of the lists that the desk changed or chose pieces for. */
export function listKeys(db: Readable): string[] {
  return db
    .all<{ key: string }>('SELECT key FROM list UNION SELECT list FROM list_piece ORDER BY key')
    .map((row) => row.key);
}

/** A theme's lists as the desk changed them, in the theme's order. */
export function withDeskChanges(declared: readonly List[], stored: readonly List[]): List[] {
  return declared.map((list) => {
    const own = stored.find(({ key }) => key === list.key);
    return own ? { ...own, title: own.title === '' ? list.title : own.title } : list;
  });
}

export function saveList(tx: Tx, { key, title, rule, count }: List): void {
  if (!asksTheSame(storedList(tx, key)?.rule, rule)) dropRanks(tx, key);
  tx.run(
    `INSERT INTO list (key, title, rule, count) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET title = excluded.title, rule = excluded.rule, count = excluded.count`,
    [key, title, JSON.stringify(rule), count],
  );
  tx.change({ topic: 'list', id: key, kind: 'updated' });
}

/** Gives a list back to the theme. The pieces chosen by hand stay. */
export function resetList(tx: Tx, key: string): void {
  dropRanks(tx, key);
  tx.run('DELETE FROM list WHERE key = ?', [key]);
  tx.change({ topic: 'list', id: key, kind: 'updated' });
}

/** Ids in their order. */
export function chosenPieces(db: Readable, key: string): string[] {
  return db
    .all<{ piece_id: string }>('SELECT piece_id FROM list_piece WHERE list = ? ORDER BY position, piece_id', [
      key,
    ])
    .map((row) => row.piece_id);
}

export function choosePieces(tx: Tx, key: string, ids: readonly string[]): void {
  tx.run('DELETE FROM list_piece WHERE list = ?', [key]);
  for (const [position, id] of [...new Set(ids)].entries())
    tx.run('INSERT INTO list_piece (list, piece_id, position) VALUES (?, ?, ?)', [key, id, position]);
  tx.change({ topic: 'list', id: key, kind: 'updated' });
}

/** A post as a site ranked it; `pieceId` is null where the desk has no such piece. */
export interface RankedPost {
  pieceId: string | null;
  title: string;
  url: string;
  publishedAt: string | null;
}

export function ranksOf(db: Readable, key: string): (RankedPost & { pulledAt: string })[] {
  return db.all(
    `SELECT piece_id AS pieceId, title, url, published_at AS publishedAt, pulled_at AS pulledAt FROM list_rank WHERE list = ? ORDER BY position`,
    [key],
  );
}

/** Ranked lists that a site counts and whose order is older than `before`, ISO 8601. Only a desk names sites. */
export function staleRanks(db: Readable, before: string): string[] {
  return storedLists(db)
    .filter(({ rule }) => rule.kind === 'ranked' && rule.destination !== null)
    .map(({ key }) => key)
    .filter((key) => (ranksOf(db, key)[0]?.pulledAt ?? '') < before);
}

/** What a site counted is chosen by hand again once the desk knows the site no more. */
export function forgetSite(tx: Tx, destination: string): void {
  for (const list of storedLists(tx)) {
    const { rule } = list;
    if (rule.kind === 'ranked' && rule.destination === destination)
      saveList(tx, { ...list, rule: { ...rule, destination: null } });
  }
}

/** An order is good only for the site and the count that it was asked for. */
function asksTheSame(before: ListRule | undefined, now: ListRule): boolean {
  return (
    before?.kind === 'ranked' &&
    now.kind === 'ranked' &&
    before.destination === now.destination &&
    before.by === now.by
  );
}

function dropRanks(tx: Tx, key: string): void {
  tx.run('DELETE FROM list_rank WHERE list = ?', [key]);
}

export function keepRanks(tx: Tx, key: string, posts: readonly RankedPost[], at: string): void {
  dropRanks(tx, key);
  for (const [position, { pieceId, title, url, publishedAt }] of posts.entries())
    tx.run(
      `INSERT INTO list_rank (list, position, piece_id, title, url, published_at, pulled_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [key, position, pieceId, title, url, publishedAt, at],
    );
  tx.change({ topic: 'list', id: key, kind: 'updated' });
}
