/**
 * A version of a piece at a destination, as a finished export leaves it: written straight into the desk's store, since
 * no site is there to export to.
 */
import { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface LiveText {
  /** HTML, as a site stores it. */
  title: string;
  excerpt: string;
  content: string;
}

export function pretendSent(dataDir: string, pieceId: string, text: LiveText): void {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.sqlite'));
  if (file === undefined) throw new Error(`no store in ${dataDir}`);
  const store = new DatabaseSync(join(dataDir, file), { timeout: 10_000 });
  const at = '2026-11-20T08:00:00.000Z';
  const base = {
    ...text,
    slug: '',
    status: 'publish',
    author: 1,
    comments: 'open',
    categories: [],
    tags: [],
    date: null,
    featured: 0,
    leadAlt: '',
    leadCaption: '',
  };
  const memory = {
    postId: 7,
    uncertain: false,
    images: {},
    base,
    sent: null,
    attempted: null,
    modifiedAt: null,
    conflict: null,
  };
  store
    .prepare('INSERT INTO destination (id, kind, name, url, user, created_at) VALUES (?, ?, ?, ?, ?, ?)')
    .run('site', 'wordpress', 'The Quay online', 'https://quay.example', 'desk', at);
  store
    .prepare(
      'INSERT INTO delivery (piece_id, destination_id, state, memory, sent_seq, sent_at, updated_at) VALUES (?, ?, ?, ?, 1, ?, ?)',
    )
    .run(pieceId, 'site', 'published', JSON.stringify(memory), at, at);
  store.close();
}
