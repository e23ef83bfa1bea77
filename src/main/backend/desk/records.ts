/**
 * The desk's small tables (authors, sources, presets): list, save, delete, look up. They differ only in their
 * columns, so they share this one store. Must not know pieces.
 */
import { uuidv7 } from 'uuidv7';
import { AppError } from '../../../shared/model/errors';
import type { Author, Preset, Source } from '../../../shared/model/desk';
import type { Readable, SqlValue, Tx } from '../database/handle';

export class Records<T extends { id: string }> {
  constructor(
    private readonly table: 'author' | 'source' | 'preset',
    private readonly columns: readonly (keyof T & string)[],
    /** Those of the columns whose values are objects, kept as JSON. */
    private readonly objects: readonly (keyof T & string)[] = [],
  ) {}

  list(db: Readable): T[] {
    return db
      .all<Row>(`SELECT id, ${this.columns.join(', ')} FROM ${this.table} ORDER BY name COLLATE NOCASE`)
      .map((row) => this.read(row));
  }

  get(db: Readable, id: string | null): T | null {
    if (id === null) return null;
    const row = db.get<Row>(`SELECT id, ${this.columns.join(', ')} FROM ${this.table} WHERE id = ?`, [id]);
    return row ? this.read(row) : null;
  }

  /** In the order asked for; unknown ids are left out. */
  byIds(db: Readable, ids: readonly string[]): T[] {
    return ids.map((id) => this.get(db, id)).filter((record) => record !== null);
  }

  save(tx: Tx, record: Omit<T, 'id'> & { id?: string | undefined }, sample = false): T {
    const id = record.id ?? uuidv7();
    const existed = this.get(tx, id) !== null;
    const values = this.columns.map((column) => {
      const value = (record as unknown as Record<string, SqlValue>)[column] ?? null;
      return this.objects.includes(column) ? JSON.stringify(value) : value;
    });
    const names = this.columns.join(', ');
    const marks = this.columns.map(() => '?').join(', ');
    const updates = this.columns.map((column) => `${column} = excluded.${column}`).join(', ');
    tx.run(
      `INSERT INTO ${this.table} (id, sample, ${names}) VALUES (?, ?, ${marks}) ON CONFLICT (id) DO UPDATE SET ${updates}`,
      [id, sample ? 1 : 0, ...values],
    );
    tx.change({ topic: this.table, id, kind: existed ? 'updated' : 'created' });
    return { ...record, id } as unknown as T;
  }

  delete(tx: Tx, id: string): void {
    const { changes } = tx.run(`DELETE FROM ${this.table} WHERE id = ?`, [id]);
    if (changes === 0) throw new AppError('not-found', { what: this.table, id });
    tx.change({ topic: this.table, id, kind: 'deleted' });
  }

  private read(row: Row): T {
    const objects = this.objects.map((column): [string, unknown] => [
      column,
      JSON.parse(String(row[column])),
    ]);
    return { ...row, ...Object.fromEntries(objects) } as unknown as T;
  }
}

type Row = Record<string, SqlValue>;

export const authors = new Records<Author>(
  'author',
  ['name', 'bio', 'role', 'affiliation', 'picture', 'contact', 'fields'],
  ['fields'],
);
export const sources = new Records<Source>('source', ['name', 'url', 'licence']);
export const presets = new Records<Preset>('preset', ['kind', 'name', 'variant', 'text']);
