/**
 * Keeps the index in step with the pieces: written in the projecting transaction, gone with the piece (by the
 * database's own cascade), rebuilt at will. Owns `piece_text` and `piece_index`; answers no query.
 */
import { isDeepStrictEqual } from 'node:util';
import { headlineOf, standfirstOf, textBlocksOf, textOfInline } from '../../../shared/document/read';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import type { RootJSON } from '../../../shared/document/json';
import type { PieceMeta } from '../../../shared/model/piece';
import { fold } from '../../../shared/text/fold';
import type { Readable, SqlValue, Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { Projection } from '../pieces/projection';
import { idToken, indexText } from './index-text';

export const TEXT_FIELDS = ['headline', 'standfirst', 'body', 'caption'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type SearchedTexts = Record<TextField, string>;

interface Entry extends SearchedTexts {
  headline_key: string | null;
  authors: string;
  tags: string;
}
const FIELDS = [...TEXT_FIELDS, 'authors', 'tags'] as const;
const COLUMNS = ['headline_key', ...FIELDS] as const;
const MARKS = COLUMNS.map(() => '?').join(', ');
const SETTERS = COLUMNS.map((column) => `${column} = ?`).join(', ');
const TOKEN_MARKS = FIELDS.map(() => '?').join(', ');
const TOKEN_SETTERS = FIELDS.map((field) => `${field} = ?`).join(', ');

/** A projection listener. Does nothing where nothing that is searched has changed. */
export function indexPiece(tx: Tx, { id, root, meta }: Projection): void {
  const entry = entryOf(root, meta);
  const known = tx.get<Entry & { doc: number }>(
    `SELECT doc, ${FIELDS.join(', ')} FROM piece_text WHERE piece_id = ?`,
    [id],
  );
  if (!known) {
    insert(tx, id, entry);
    return;
  }
  if (FIELDS.every((field) => known[field] === entry[field])) return;
  tx.run(`UPDATE piece_text SET ${SETTERS} WHERE doc = ?`, [...valuesOf(entry), known.doc]);
  tx.run(`UPDATE piece_index SET ${TOKEN_SETTERS} WHERE rowid = ?`, [...tokensOf(entry), known.doc]);
}

function insert(tx: Tx, id: string, entry: Entry): void {
  const { lastInsertRowid } = tx.run(
    `INSERT INTO piece_text (piece_id, ${COLUMNS.join(', ')}) VALUES (?, ${MARKS})`,
    [id, ...valuesOf(entry)],
  );
  tx.run(`INSERT INTO piece_index (rowid, ${FIELDS.join(', ')}) VALUES (?, ${TOKEN_MARKS})`, [
    lastInsertRowid,
    ...tokensOf(entry),
  ]);
}

/** Makes the whole index anew from the projected rows, a few at a time; answers how many pieces it holds. */
export async function rebuildIndex(store: Store): Promise<number> {
  store.write((tx) => tx.run("INSERT INTO piece_index (piece_index) VALUES ('delete-all')"));
  const docs = store.all<{ doc: number }>('SELECT doc FROM piece_text');
  await store.writeEach(docs, (tx, { doc }) => tx.run('DELETE FROM piece_text WHERE doc = ?', [doc]));
  return indexMissing(store);
}

/** Indexes what was projected before there was an index. A piece that could not be projected yet has no fields. */
export async function indexMissing(store: Store): Promise<number> {
  const missing = store.all<{ id: string }>(
    "SELECT id FROM piece WHERE id NOT IN (SELECT piece_id FROM piece_text) AND meta <> '{}'",
  );
  await store.writeEach(missing, (tx, { id }) => {
    const row = tx.get<{ root: string; meta: string }>('SELECT root, meta FROM piece WHERE id = ?', [id]);
    if (row)
      indexPiece(tx, { id, root: JSON.parse(row.root) as RootJSON, meta: JSON.parse(row.meta) as PieceMeta });
  });
  return missing.length;
}

/** Whether the text that is kept for searching is the piece's own. */
export function isIndexed(db: Readable, { id, root, meta }: Projection): boolean {
  const kept = db.get(`SELECT ${COLUMNS.join(', ')} FROM piece_text WHERE piece_id = ?`, [id]);
  return isDeepStrictEqual(kept, entryOf(root, meta));
}

function entryOf(marked: RootJSON, meta: PieceMeta): Entry {
  const root = publishedRoot(marked);
  const blocks = textBlocksOf(root);
  const textOf = (scope: 'body' | 'caption'): string =>
    blocks.flatMap((block) => (block.scope === scope && block.text !== '' ? [block.text] : [])).join('\n');
  const headline = textOfInline(headlineOf(root).children).normalize();
  return {
    headline_key: fold(headline).replace(/^[^\p{L}\p{N}]+/u, '') || null,
    headline,
    standfirst: textOfInline(standfirstOf(root).children).normalize(),
    body: textOf('body').normalize(),
    caption: textOf('caption').normalize(),
    authors: meta.authors.map(idToken).join(' '),
    tags: meta.tags.map(idToken).join(' '),
  };
}

function valuesOf(entry: Entry): SqlValue[] {
  return COLUMNS.map((column) => entry[column]);
}

function tokensOf(entry: Entry): string[] {
  return FIELDS.map((field) =>
    field === 'authors' || field === 'tags' ? entry[field] : indexText(entry[field]),
  );
}
