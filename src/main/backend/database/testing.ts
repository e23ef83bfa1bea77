/**
 * Rows for every table of a schema, made from what the schema says, and whole tables to compare. For tests of
 * migrations: a new table or step needs nothing here.
 */
import type { Database } from 'better-sqlite3';

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

/** Every table but SQLite's own and virtual ones, whose rows lie in tables beside them. */
export function tablesOf(database: Database): string[] {
  return database
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map((row) => row.name);
}

/** All rows of all tables, each in the order of its own values. */
export function dump(database: Database): Record<string, object[]> {
  return Object.fromEntries(
    tablesOf(database).map((table) => {
      const rows = database.prepare<[], object>(`SELECT * FROM ${table}`).all();
      return [table, rows.toSorted((a, b) => (serialised(a) < serialised(b) ? -1 : 1))];
    }),
  );
}

function serialised(row: object): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}

/**
 * Two rows in every table that is written to directly: one with every column filled, one with every column that may be
 * null left so. References lead to rows that exist.
 */
export function fill(database: Database): void {
  database.pragma('foreign_keys = OFF');
  const tables = database
    .prepare<[], { name: string; type: string; wr: number }>(
      `SELECT name, type, wr FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all();
  for (const { name, type } of tables) {
    const columns = database.prepare<[], Column>(`SELECT * FROM pragma_table_info('${name}')`).all();
    const allowed = allowedValues(database, name);
    for (const row of [1, 2]) {
      const values = columns.map((column) => {
        const optional = column.notnull === 0 && column.pk === 0;
        return row === 2 && optional && type === 'table' ? null : valueOf(column, row, allowed);
      });
      const names = columns.map((column) => column.name);
      database
        .prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
        .run(values);
    }
  }
  database.pragma('foreign_keys = ON');
}

/** A text that says where it stands would break references: every id is its row's number. */
function valueOf({ name, type }: Column, row: number, allowed: Map<string, string[]>): unknown {
  const choices = allowed.get(name);
  if (choices) return choices[(row - 1) % choices.length];
  if (type === 'INTEGER') return row;
  if (type === 'BLOB') return Buffer.from([row, 0, 255]);
  return String(row);
}

/** What `CHECK (column IN ('a', 'b'))` lets in. */
function allowedValues(database: Database, table: string): Map<string, string[]> {
  const sql =
    database.prepare<[string], { sql: string }>('SELECT sql FROM sqlite_master WHERE name = ?').get(table)
      ?.sql ?? '';
  const checks = sql.matchAll(/CHECK \((\w+) IN \(([^)]*)\)\)/g);
  return new Map(
    [...checks].map(([, column = '', list = '']) => [
      column,
      [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
    ]),
  );
}
