import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { dump, fill, tablesOf } from './testing';

function memory(): Database {
  const database = new SQLite(':memory:');
  onTestFinished(() => void database.close());
  return database;
}

function onDisk(): { path: string; open: () => Database } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-migrate-'));
  const path = join(folder, 'desk.sqlite');
  const opened: Database[] = [];
  onTestFinished(() => {
    for (const database of opened) database.close();
    rmSync(folder, { recursive: true });
  });
  return {
    path,
    open: () => {
      const database = new SQLite(path);
      opened.push(database);
      return database;
    },
  };
}

const version = (database: Database): unknown => database.pragma('user_version', { simple: true });
const latest = MIGRATIONS.at(-1)?.version ?? 0;

describe.each(MIGRATIONS.map((step, index) => ({ step, before: MIGRATIONS[index - 1]?.version ?? 0 })))(
  'migration $step.version',
  ({ step, before }) => {
    it('keeps every row of every table there was, and breaks no reference', () => {
      const database = memory();
      migrate(database, MIGRATIONS, before);
      fill(database);
      const kept = dump(database);
      migrate(database, MIGRATIONS, step.version);
      expect(version(database)).toBe(step.version);
      const after = dump(database);
      for (const [table, rows] of Object.entries(kept)) {
        const columns = Object.keys(rows[0] ?? {});
        expect(
          after[table]?.map((row) => only(row, columns)),
          table,
        ).toEqual(rows);
      }
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
    });

    it('makes the same tables on an old desk as on a new one', () => {
      const [old, fresh] = [memory(), memory()];
      migrate(old, MIGRATIONS, before);
      fill(old);
      migrate(old, MIGRATIONS);
      migrate(fresh, MIGRATIONS);
      expect(tablesOf(old)).toEqual(tablesOf(fresh));
    });
  },
);

function only(row: object, columns: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));
}

describe('migrating', () => {
  it('goes up in steps of ascending numbers', () => {
    const versions = MIGRATIONS.map((step) => step.version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  it('copies the file before the first pending step, whole', () => {
    const { path, open } = onDisk();
    const database = open();
    database.pragma('journal_mode = WAL');
    migrate(database, MIGRATIONS, MIGRATIONS[0]?.version);
    fill(database);
    const kept = dump(database);
    migrate(database, MIGRATIONS);
    const copy = new SQLite(`${path}.before-${MIGRATIONS[0]?.version}`, { readonly: true });
    onTestFinished(() => void copy.close());
    expect(version(copy)).toBe(MIGRATIONS[0]?.version);
    expect(dump(copy)).toEqual(kept);
  });

  it('copies nothing where there is nothing to do, or nothing to lose', () => {
    const { path, open } = onDisk();
    migrate(open(), MIGRATIONS);
    migrate(open(), MIGRATIONS);
    expect(readdirSync(join(path, '..')).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('leaves a step that fails undone, and those before it done', () => {
    const database = memory();
    const broken = { version: 20, sql: 'CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);' };
    const whole = { version: 10, sql: 'CREATE TABLE whole (id TEXT);' };
    expect(() => migrate(database, [whole, broken])).toThrow(/nowhere/);
    expect(version(database)).toBe(10);
    expect(tablesOf(database)).toEqual(['whole']);
  });

  it('refuses a database from a newer version and leaves it as it is, to the byte', () => {
    const { path, open } = onDisk();
    const database = open();
    migrate(database, MIGRATIONS);
    database.pragma(`user_version = ${latest + 10}`);
    database.close();
    const bytes = readFileSync(path);
    expect(() => migrate(open(), MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'store-newer', params: { found: latest + 10, known: latest } }),
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(`${path}.before-${latest + 10}`)).toBe(false);
  });
});
