/**
 * Rows, plain text and counts of a piece, computed from its document. Owns every projected column of `piece` and the
 * piece's set tables; can rebuild them at will and is never the truth.
 */
import { isDeepStrictEqual } from 'node:util';
import type * as Y from 'yjs';
import { readRoot } from '../../../shared/document/headless';
import type { RootJSON } from '../../../shared/document/json';
import { headlineOf, leadOf, standfirstOf, textBlocksOf, textOfInline } from '../../../shared/document/read';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { marksOf } from '../../../shared/document/suggestions/marks';
import { readMeta } from '../../../shared/document/ydoc';
import { EMPTY_META, type PieceMeta } from '../../../shared/model/piece';
import {
  statusOf,
  type DeliveryState,
  type PieceStatus,
  type WorkflowState,
} from '../../../shared/model/workflow';
import { countWords } from '../../../shared/text/counts';
import type { Readable, SqlValue, Tx } from '../database/handle';
import { resolveIds, type RedirectKind } from './redirects';

export interface Projection {
  id: string;
  root: RootJSON;
  meta: PieceMeta;
}

/** Called in the projecting transaction, for indexes that live elsewhere (search). */
export type ProjectionListener = (tx: Tx, projection: Projection, doc: Y.Doc) => void;

export function projectDocument(id: string, doc: Y.Doc): Projection {
  return { id, root: readRoot(doc), meta: readMeta(doc) };
}

/** What was last projected of a piece, where that is the present; null where the document has gone on since. */
export function storedProjection(db: Readable, id: string): Projection | null {
  const row = db.get<{ root: string; meta: string }>(
    'SELECT root, meta FROM piece WHERE id = ? AND projected_seq = document_seq',
    [id],
  );
  if (!row) return null;
  return {
    id,
    root: JSON.parse(row.root) as RootJSON,
    meta: { ...EMPTY_META, ...(JSON.parse(row.meta) as Partial<PieceMeta>) },
  };
}

export function writeProjection(tx: Tx, seq: number, projection: Projection): void {
  const { id } = projection;
  const shown = faceOf(tx, id);
  const columns = columnsOf(tx, projection);
  const names = Object.keys(columns);
  tx.run(
    `UPDATE piece SET projected_seq = ?, ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    [seq, ...Object.values(columns), id],
  );
  for (const [table, rows] of Object.entries(setsOf(tx, projection))) {
    tx.run(`DELETE FROM ${table} WHERE piece_id = ?`, [id]);
    for (const row of rows) {
      const members = Object.keys(row);
      tx.run(
        `INSERT INTO ${table} (piece_id, ${members.join(', ')}) VALUES (?${', ?'.repeat(members.length)})`,
        [id, ...Object.values(row)],
      );
    }
  }
  refreshStatus(tx, id);
  // Pages that name this piece need not look when nothing that they could show has changed.
  tx.change({ topic: 'piece', id, kind: 'updated', detail: { listed: faceOf(tx, id) !== shown } });
}

/** What pages that name a piece show of it, as one text; undefined while no page may name it. */
function faceOf(db: Readable, id: string): string | undefined {
  return db.get<{ face: string }>(
    `SELECT json_array(headline, standfirst, language, slug, byline, publish_at, words, lead, json_extract(meta, '$.opinion'),
       json_extract(meta, '$.kicker'), json_extract(meta, '$.siteFields'),
       (SELECT json_group_array(category_id) FROM (SELECT category_id FROM piece_category
          WHERE piece_id = p.id ORDER BY position))) AS face
     FROM piece p WHERE id = ? AND publish_at IS NOT NULL AND status IN ('approved', 'scheduled', 'exported')`,
    [id],
  )?.face;
}

/** Whether what is stored is what would be written. */
export function isProjected(db: Readable, projection: Projection): boolean {
  const columns = {
    ...columnsOf(db, projection),
    ...statusColumns(db, projection.id, projection.meta.workflow),
  };
  const stored = db.get(`SELECT ${Object.keys(columns).join(', ')} FROM piece WHERE id = ?`, [projection.id]);
  if (!isDeepStrictEqual(stored, columns)) return false;
  return Object.entries(setsOf(db, projection)).every(([table, rows]) => {
    const keys = (row: object): string => JSON.stringify(Object.entries(row).toSorted());
    const kept = db.all<{ piece_id: string }>(`SELECT * FROM ${table} WHERE piece_id = ?`, [projection.id]);
    const found = kept.map(({ piece_id: _, ...row }) => keys(row));
    return isDeepStrictEqual(found.toSorted(), rows.map(keys).toSorted());
  });
}

type Columns = Record<string, SqlValue>;

function columnsOf(db: Readable, { root: marked, meta }: Projection): Columns {
  const root = publishedRoot(marked);
  const byline = resolveIds(db, 'author', meta.authors)
    .map((author) => db.get<{ name: string }>('SELECT name FROM author WHERE id = ?', [author])?.name)
    .filter((name) => name !== undefined)
    .join(', ');
  return {
    headline: textOfInline(headlineOf(root).children),
    standfirst: textOfInline(standfirstOf(root).children),
    language: meta.language,
    slug: meta.slug,
    byline,
    workflow: meta.workflow,
    assignee: meta.assignee,
    words: wordsIn(root),
    deadline: meta.deadline?.at ?? null,
    publish_at: meta.publishAt?.at ?? null,
    lead: leadOf(root)?.media ?? null,
    root: JSON.stringify(marked),
    meta: JSON.stringify(meta),
  };
}

/** Words of the body, with what is suggested left out. */
export const wordsOf = (root: RootJSON): number => wordsIn(publishedRoot(root));

function wordsIn(root: RootJSON): number {
  return textBlocksOf(root)
    .filter((block) => block.scope === 'body')
    .reduce((sum, block) => sum + countWords(block.text), 0);
}

/** Rows of the set tables, each with the id that the piece names and the one it is read as. */
function setsOf(db: Readable, { root, meta }: Projection): Record<string, Columns[]> {
  const read = (kind: RedirectKind, raw: string): string | null => resolveIds(db, kind, [raw])[0] ?? null;
  return {
    piece_category: meta.categories.map((raw, position) => ({
      raw_id: raw,
      category_id: read('category', raw),
      position,
    })),
    piece_tag: meta.tags.map((raw) => ({ raw_id: raw, tag_id: read('tag', raw) })),
    piece_author: meta.authors.map((raw, position) => ({
      raw_id: raw,
      author_id: read('author', raw),
      position,
    })),
    piece_media: [...mediaOf(root, meta)].map((sha) => ({ sha })),
  };
}

/** Every stored picture that the piece refers to, the ones that are only suggested among them. */
export function mediaOf(root: RootJSON, meta: PieceMeta): Set<string> {
  const shas = new Set<string>();
  for (const node of root.children) {
    if (node.type !== 'figure') continue;
    for (const sha of [node.media, ...marksOf(node).map((mark) => mark.props?.['media'])])
      if (typeof sha === 'string') shas.add(sha);
  }
  if (meta.socialImage !== null) shas.add(meta.socialImage);
  return shas;
}

/** The delivery that a list shows when there are several: the one that most wants attention. */
const URGENCY: DeliveryState[] = [
  'failed',
  'changed-there',
  'queued',
  'killed',
  'unpublished',
  'scheduled',
  'published',
  'draft-there',
  'not-sent',
];

/** Derives status and delivery from the workflow state and the piece's deliveries. Call after either changed. */
export function refreshStatus(tx: Tx, id: string): void {
  const row = tx.get<{ workflow: WorkflowState }>('SELECT workflow FROM piece WHERE id = ?', [id]);
  if (!row) return;
  const { status, delivery } = statusColumns(tx, id, row.workflow);
  tx.run('UPDATE piece SET status = ?, delivery = ? WHERE id = ?', [status, delivery, id]);
}

function statusColumns(
  db: Readable,
  id: string,
  workflow: WorkflowState,
): { status: PieceStatus; delivery: DeliveryState } {
  const states = db
    .all<{ state: DeliveryState }>('SELECT state FROM delivery WHERE piece_id = ?', [id])
    .map((row) => row.state);
  return {
    status: statusOf(workflow, states),
    delivery: URGENCY.find((state) => states.includes(state)) ?? 'not-sent',
  };
}
