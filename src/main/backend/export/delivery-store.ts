/** The `delivery` and `delivery_log` tables: one piece at one destination, and who sent what when. */
import type { DeliveryEvent } from '../../../shared/model/delivery';
import type { ErrorData } from '../../../shared/model/errors';
import type { DeliveryState } from '../../../shared/model/workflow';
import type { Readable, SqlValue, Tx } from '../database/handle';
import { lastReadSchema, type LastRead } from './last-read';
import { EMPTY_MEMORY, memorySchema, type WordPressMemory } from './wordpress/memory';

export interface Where {
  pieceId: string;
  destinationId: string;
}

export interface StoredDelivery extends Where {
  destination: string;
  state: DeliveryState;
  memory: WordPressMemory;
  /** Null where nobody asked since something was sent. */
  lastRead: LastRead | null;
  link: string | null;
  editLink: string | null;
  sentSeq: number | null;
  sentAt: string | null;
  jobId: string | null;
  error: ErrorData | null;
  updatedAt: string;
}

interface Row extends Omit<StoredDelivery, 'memory' | 'lastRead' | 'error'> {
  memory: string;
  lastRead: string | null;
  error: string | null;
}

const SELECT = `SELECT d.piece_id AS pieceId, d.destination_id AS destinationId, t.name AS destination, d.state, d.memory,
    d.last_read AS lastRead, d.link, d.edit_link AS editLink, d.sent_seq AS sentSeq, d.sent_at AS sentAt, d.job_id AS jobId, d.error, d.updated_at AS updatedAt
  FROM delivery d JOIN destination t ON t.id = d.destination_id`;

const toDelivery = ({ memory, lastRead, error, ...row }: Row): StoredDelivery => ({
  ...row,
  memory: memorySchema.parse(JSON.parse(memory)),
  lastRead: lastRead === null ? null : lastReadSchema.parse(JSON.parse(lastRead)),
  error: error === null ? null : (JSON.parse(error) as ErrorData),
});

export function deliveryAt(db: Readable, { pieceId, destinationId }: Where): StoredDelivery | undefined {
  const row = db.get<Row>(`${SELECT} WHERE d.piece_id = ? AND d.destination_id = ?`, [
    pieceId,
    destinationId,
  ]);
  return row && toDelivery(row);
}

export function deliveriesOf(db: Readable, pieceId: string): StoredDelivery[] {
  return db.all<Row>(`${SELECT} WHERE d.piece_id = ? ORDER BY t.name`, [pieceId]).map(toDelivery);
}

const COLUMNS = {
  state: 'state',
  link: 'link',
  editLink: 'edit_link',
  sentSeq: 'sent_seq',
  sentAt: 'sent_at',
  jobId: 'job_id',
} as const;
export type DeliveryPatch = Partial<Pick<StoredDelivery, keyof typeof COLUMNS | 'memory' | 'error'>>;

/** Makes the delivery where there is none yet. Keys left out of `patch` stay as they are. */
export function patchDelivery(
  tx: Tx,
  { pieceId, destinationId }: Where,
  patch: DeliveryPatch,
  at: string,
): void {
  tx.run(
    `INSERT INTO delivery (piece_id, destination_id, state, memory, updated_at) VALUES (?, ?, 'not-sent', ?, ?)
     ON CONFLICT DO NOTHING`,
    [pieceId, destinationId, JSON.stringify(EMPTY_MEMORY), at],
  );
  const sets = new Map<string, SqlValue>([['updated_at', at]]);
  for (const [key, column] of Object.entries(COLUMNS)) {
    const value = patch[key as keyof typeof COLUMNS];
    if (value !== undefined) sets.set(column, value);
  }
  if (patch.memory) {
    sets.set('memory', JSON.stringify(patch.memory));
    sets.set('last_read', null);
  }
  if (patch.error !== undefined) sets.set('error', patch.error === null ? null : JSON.stringify(patch.error));
  const assignments = [...sets.keys()].map((column) => `${column} = ?`).join(', ');
  tx.run(`UPDATE delivery SET ${assignments} WHERE piece_id = ? AND destination_id = ?`, [
    ...sets.values(),
    pieceId,
    destinationId,
  ]);
  tx.change({ topic: 'delivery', id: pieceId, kind: 'updated', detail: { destination: destinationId } });
}

export function appendEvent(tx: Tx, { pieceId, destinationId }: Where, event: DeliveryEvent): void {
  tx.run(
    `INSERT INTO delivery_log (piece_id, destination_id, at, person, device, what, detail) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [pieceId, destinationId, event.at, event.person, event.device, event.what, JSON.stringify(event.detail)],
  );
}

export function eventsOf(db: Readable, { pieceId, destinationId }: Where): DeliveryEvent[] {
  const rows = db.all<Omit<DeliveryEvent, 'detail'> & { detail: string }>(
    'SELECT at, person, device, what, detail FROM delivery_log WHERE piece_id = ? AND destination_id = ? ORDER BY id',
    [pieceId, destinationId],
  );
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }));
}
