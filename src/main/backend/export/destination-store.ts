/** The `destination` table: sites that pieces are sent to. Passwords are not here (see secrets.ts). */
import type { Destination } from '../../../shared/model/delivery';
import type { Readable, Tx } from '../database/handle';

export type StoredDestination = Omit<Destination, 'hasSecret'>;

interface Row extends Omit<StoredDestination, 'allowInsecure'> {
  allowInsecure: number;
}

const COLUMNS = 'id, kind, name, url, user, allow_insecure AS allowInsecure';
const toDestination = (row: Row): StoredDestination => ({ ...row, allowInsecure: row.allowInsecure === 1 });

export function listDestinations(db: Readable): StoredDestination[] {
  return db.all<Row>(`SELECT ${COLUMNS} FROM destination ORDER BY name`).map(toDestination);
}

export function destinationById(db: Readable, id: string): StoredDestination | undefined {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM destination WHERE id = ?`, [id]);
  return row && toDestination(row);
}

export function saveDestination(tx: Tx, destination: StoredDestination, at: string): void {
  const { id, kind, name, url, user, allowInsecure } = destination;
  const existed = destinationById(tx, id) !== undefined;
  tx.run(
    `INSERT INTO destination (id, kind, name, url, user, allow_insecure, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, user = excluded.user,
       allow_insecure = excluded.allow_insecure`,
    [id, kind, name, url, user, allowInsecure ? 1 : 0, at],
  );
  tx.change({ topic: 'destination', id, kind: existed ? 'updated' : 'created' });
}

/** Its deliveries go with it (foreign keys). */
export function deleteDestination(tx: Tx, id: string): void {
  tx.run('DELETE FROM destination WHERE id = ?', [id]);
  tx.change({ topic: 'destination', id, kind: 'deleted' });
}
