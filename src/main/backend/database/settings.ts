/** Named values of the desk as JSON: site, identity, switches. Knows no name in particular. */
import type { Readable, Tx } from './handle';

export function readSetting<T>(db: Readable, name: string): T | undefined {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', [name]);
  return row === undefined ? undefined : (JSON.parse(row.value) as T);
}

export function writeSetting(tx: Tx, name: string, value: unknown): void {
  tx.run(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, JSON.stringify(value)],
  );
}
