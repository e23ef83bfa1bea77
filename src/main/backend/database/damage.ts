/** What SQLite itself finds wrong with a database file. Reads through a connection of its own and changes nothing. */
import SQLite from 'better-sqlite3';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from './handle';

/** Lines for a report; none where the file is sound. Takes its time: for compute workers and the command line. */
export function findDamage({ path }: { path: string }): string[] {
  let database: SQLite.Database | null = null;
  try {
    database = new SQLite(path, { readonly: true, fileMustExist: true });
    const damage = database.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all();
    const orphans = database.prepare<[], { table: string; rowid: number }>('PRAGMA foreign_key_check').all();
    return [
      ...damage.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
      ...orphans.map((row) => `${row.table} ${row.rowid}: foreign key`),
    ];
  } catch (error) {
    const failure = toStoreError(error, path);
    if (failure instanceof AppError && failure.code === 'store-corrupt')
      return [error instanceof Error ? error.message : String(error)];
    throw failure;
  } finally {
    database?.close();
  }
}
