/**
 * Opens the database file of a data directory. Owns its pragmas and the check that the runtime can load SQLite at all.
 */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { makeFolder } from '../make-folder';
import { guarded, toStoreError } from './handle';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { Store } from './store';

/** `path` may be ":memory:" (tests). Throws store-newer, store-corrupt, store-read-only, disk-full. */
export function openStore(path: string, clock?: () => Date): Store {
  if (path !== ':memory:') {
    try {
      makeFolder(dirname(path));
      accessSync(dirname(path), constants.W_OK);
    } catch (error) {
      throw toStoreError(error, dirname(path));
    }
  }
  let database: SQLite.Database;
  try {
    database = new SQLite(path);
  } catch (error) {
    throw toStoreError(error, path);
  }
  try {
    guarded(database, () => {
      database.pragma('journal_mode = WAL');
      // FULL: a commit survives loss of power, which is what "saved" promises. It costs 0.2 ms a keystroke.
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      database.pragma('busy_timeout = 2000');
      database.pragma('cache_size = -65536');
    });
    migrate(database, MIGRATIONS);
    const store = new Store(database, clock);
    store.trimLog();
    return store;
  } catch (error) {
    database.close();
    throw error;
  }
}
