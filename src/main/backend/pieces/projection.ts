/**
 * Rows, plain text and counts of a piece, computed from its document. Owns every projected column of `piece` and the
 * piece's set tables; can rebuild them at will and is never the truth.
 */
import type * as Y from 'yjs';
import { readRoot } from '../../../shared/document/headless';
import type { RootJSON } from '../../../shared/document/json';
import { headlineOf, leadOf, standfirstOf, textBlocksOf, textOfInline } from '../../../shared/document/read';
import { readMeta } from '../../../shared/document/ydoc';
import type { PieceMeta } from '../../../shared/model/piece';
import { statusOf, type DeliveryState } from '../../../shared/model/workflow';
import { countWords } from '../../../shared/text/counts';
import type { Tx } from '../database/handle';
import { resolveIds } from './redirects';

export interface Projection {
  id: string;
  root: RootJSON;
  meta: PieceMeta;
}

/** Called in the projecting transaction, for indexes that live elsewhere (search). */
export type ProjectionListener = (tx: Tx, projection: Projection) => void;

export function projectDocument(id: string, doc: Y.Doc): Projection {
  return { id, root: readRoot(doc), meta: readMeta(doc) };
}

export function writeProjection(tx: Tx, seq: number, { id, root, meta }: Projection): void {
  const words = textBlocksOf(root)
    .filter((block) => block.scope === 'body')
    .reduce((sum, block) => sum + countWords(block.text), 0);
  const authors = resolveIds(tx, 'author', meta.authors);
  const byline = authors
    .map((author) => tx.get<{ name: string }>('SELECT name FROM author WHERE id = ?', [author])?.name)
    .filter((name) => name !== undefined)
    .join(', ');
  tx.run(
    `UPDATE piece SET projected_seq = ?, headline = ?, standfirst = ?, language = ?, slug = ?, byline = ?, workflow = ?,
       assignee = ?, words = ?, deadline = ?, publish_at = ?, lead = ?, root = ?, meta = ? WHERE id = ?`,
    [
      seq,
      textOfInline(headlineOf(root).children),
      textOfInline(standfirstOf(root).children),
      meta.language,
      meta.slug,
      byline,
      meta.workflow,
      meta.assignee,
      words,
      meta.deadline?.at ?? null,
      meta.publishAt?.at ?? null,
      leadOf(root)?.media ?? null,
      JSON.stringify(root),
      JSON.stringify(meta),
      id,
    ],
  );
  writeSets(tx, id, root, meta);
  refreshStatus(tx, id);
  tx.change({ topic: 'piece', id, kind: 'updated' });
}

function writeSets(tx: Tx, id: string, root: RootJSON, meta: PieceMeta): void {
  for (const table of ['piece_category', 'piece_tag', 'piece_author', 'piece_media'])
    tx.run(`DELETE FROM ${table} WHERE piece_id = ?`, [id]);
  meta.categories.forEach((raw, position) => {
    const resolved = resolveIds(tx, 'category', [raw])[0] ?? null;
    tx.run('INSERT INTO piece_category (piece_id, raw_id, category_id, position) VALUES (?, ?, ?, ?)', [
      id,
      raw,
      resolved,
      position,
    ]);
  });
  for (const raw of meta.tags)
    tx.run('INSERT INTO piece_tag (piece_id, raw_id, tag_id) VALUES (?, ?, ?)', [
      id,
      raw,
      resolveIds(tx, 'tag', [raw])[0] ?? null,
    ]);
  meta.authors.forEach((raw, position) => {
    const resolved = resolveIds(tx, 'author', [raw])[0] ?? null;
    tx.run('INSERT INTO piece_author (piece_id, raw_id, author_id, position) VALUES (?, ?, ?, ?)', [
      id,
      raw,
      resolved,
      position,
    ]);
  });
  for (const sha of mediaOf(root, meta))
    tx.run('INSERT INTO piece_media (piece_id, sha) VALUES (?, ?)', [id, sha]);
}

/** Every stored picture that the piece refers to. */
export function mediaOf(root: RootJSON, meta: PieceMeta): Set<string> {
  const shas = new Set<string>();
  for (const node of root.children) if (node.type === 'figure' && node.media !== null) shas.add(node.media);
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
  const row = tx.get<{ workflow: Parameters<typeof statusOf>[0] }>(
    'SELECT workflow FROM piece WHERE id = ?',
    [id],
  );
  if (!row) return;
  const states = deliveryStatesOf(tx, id);
  const delivery = URGENCY.find((state) => states.includes(state)) ?? 'not-sent';
  tx.run('UPDATE piece SET status = ?, delivery = ? WHERE id = ?', [
    statusOf(row.workflow, states),
    delivery,
    id,
  ]);
}

function deliveryStatesOf(tx: Tx, id: string): DeliveryState[] {
  const exists = tx.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'delivery'");
  if (!exists) return [];
  return tx
    .all<{ state: DeliveryState }>('SELECT state FROM delivery WHERE piece_id = ?', [id])
    .map((row) => row.state);
}
