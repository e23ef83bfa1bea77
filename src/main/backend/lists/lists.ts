/**
 * The lists of the site's pages as a desk runs them: what the theme shows, what the desk made of it, which pieces were
 * chosen. Owns the rules for changing them; what a page shows of a list is gathered in preview/furniture/.
 */
import type { ChosenPiece, DeskList } from '../../../shared/contract/lists';
import { AppError } from '../../../shared/model/errors';
import type { List } from '../../../shared/model/list';
import type { ComputePool } from '../compute/pool';
import type { Readable } from '../database/handle';
import type { Store } from '../database/store';
import { readSite } from '../desk/site';
import type { Destinations } from '../export/destinations';
import { connect } from '../export/wordpress/rest';
import {
  chosenPieces,
  choosePieces,
  keepRanks,
  ranksOf,
  resetList,
  saveList,
  storedLists,
  withDeskChanges,
  type RankedPost,
} from './list-records';
import { siteRanks, type SitePost } from './site-ranks';

export class Lists {
  constructor(
    private readonly store: Store,
    private readonly compute: ComputePool,
    private readonly destinations: Destinations,
  ) {}

  async all(): Promise<DeskList[]> {
    const declared = await this.declared();
    const stored = storedLists(this.store);
    return withDeskChanges(declared, stored).map((list) => {
      const own = stored.find(({ key }) => key === list.key);
      const ranks = ranksOf(this.store, list.key);
      return {
        ...list,
        title: own?.title ?? '',
        themeTitle: declared.find(({ key }) => key === list.key)?.title ?? '',
        changed: own !== undefined,
        pieces: piecesById(this.store, chosenPieces(this.store, list.key)),
        ranks: ranks[0] ? { posts: namedPosts(this.store, ranks), at: ranks[0].pulledAt } : null,
      };
    });
  }

  save(list: List): void {
    this.store.write((tx) => saveList(tx, list));
  }

  reset(key: string): void {
    this.store.write((tx) => resetList(tx, key));
  }

  choose(key: string, ids: readonly string[]): void {
    const found = new Set(piecesById(this.store, ids).map(({ id }) => id));
    const missing = ids.find((id) => !found.has(id));
    if (missing !== undefined) throw new AppError('not-found', { what: 'piece', id: missing });
    this.store.write((tx) => choosePieces(tx, key, ids));
  }

  add(key: string, ids: readonly string[]): void {
    this.choose(key, [...ids, ...chosenPieces(this.store, key)]);
  }

  /** Keeps the site's order until it is asked again. */
  async pull(key: string, signal: AbortSignal): Promise<{ posts: number; known: number }> {
    const list = withDeskChanges(await this.declared(), storedLists(this.store)).find(
      (each) => each.key === key,
    );
    if (list?.rule.kind !== 'ranked' || list.rule.destination === null)
      throw new AppError('not-found', { what: 'ranked list', id: key });
    const { destination, by } = list.rule;
    const rest = await connect(await this.destinations.connection(destination), signal);
    const posts = (await siteRanks(rest, by, signal)).map((post) => matched(this.store, destination, post));
    this.store.write((tx) => keepRanks(tx, key, posts, this.store.now()));
    return { posts: posts.length, known: posts.filter(({ pieceId }) => pieceId !== null).length };
  }

  private async declared(): Promise<List[]> {
    const { theme } = readSite(this.store);
    return (await this.compute.run('preview.furniture', { theme }, { lane: 'render', timeout: 10_000 }))
      .lists;
  }
}

/** In the order asked for; those that are gone are left out. */
function piecesById(db: Readable, ids: readonly string[]): ChosenPiece[] {
  return db.all<ChosenPiece>(
    `SELECT p.id, p.headline, p.language, p.status, p.publish_at AS publishAt
     FROM json_each(?) AS w JOIN piece p ON p.id = w.value ORDER BY w.key`,
    [JSON.stringify(ids)],
  );
}

/** By the desk's own headline where it has the piece. */
function namedPosts(db: Readable, posts: readonly RankedPost[]): { title: string; known: boolean }[] {
  const ids = posts.flatMap(({ pieceId }) => pieceId ?? []);
  const pieces = new Map(piecesById(db, ids).map((piece) => [piece.id, piece]));
  return posts.map(({ pieceId, title }) => {
    const piece = pieceId === null ? undefined : pieces.get(pieceId);
    return { title: piece?.headline || title, known: piece !== undefined };
  });
}

/** The desk's piece that a post is: the one sent as it, else the only one with its slug. */
function matched(db: Readable, destination: string, post: SitePost): RankedPost {
  const sent = db.get<{ id: string }>(
    `SELECT piece_id AS id FROM delivery
     WHERE destination_id = ? AND (json_extract(memory, '$.postId') = ? OR link = ?) LIMIT 1`,
    [destination, post.id, post.link],
  );
  const named = sent
    ? [sent]
    : db.all<{ id: string }>(
        "SELECT id FROM piece WHERE slug = ? AND slug <> '' AND status <> 'spiked' LIMIT 2",
        [post.slug],
      );
  return {
    pieceId: named.length === 1 ? (named[0]?.id ?? null) : null,
    title: post.title,
    url: post.link,
    publishedAt: post.publishedAt,
  };
}
