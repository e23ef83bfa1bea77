/**
 * Brings a database to the version this program knows: one file a step, each in its own transaction, after a copy of
 * the file was made. Refuses a database from a newer version. Must not know what the steps do.
 */
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/model/errors';
import { guarded, toStoreError } from './handle';

export interface Migration {
  /** Ascending, never reused; also the database's `user_version` after the step. */
  version: number;
  sql: string;
}

/** The version of a database; throws `store-newer` where this program does not know it. */
export function knownVersion(database: Database, migrations: readonly Migration[]): number {
  const found = guarded(database, () => database.pragma('user_version', { simple: true }) as number);
  const known = migrations.at(-1)?.version ?? 0;
  if (found > known) throw new AppError('store-newer', { found, known });
  return found;
}

export function migrate(database: Database, migrations: readonly Migration[], upTo = Infinity): void {
  const found = knownVersion(database, migrations);
  const pending = migrations.filter((step) => step.version > found && step.version <= upTo);
  if (pending.length === 0) return;
  if (found > 0 && !database.memory) copyBefore(database, found);
  for (const step of pending) {
    guarded(database, () =>
      database
        .transaction(() => {
          database.exec(step.sql);
          database.pragma(`user_version = ${step.version}`);
        })
        .immediate(),
    );
  }
}

/** The way back if a step should prove wrong: `<file>.before-<version>`, one per version, on disk before the step. */
function copyBefore(database: Database, version: number): void {
  guarded(database, () => database.pragma('wal_checkpoint(TRUNCATE)'));
  const copy = `${database.name}.before-${version}`;
  try {
    copyFileSync(database.name, copy);
    const file = openSync(copy, 'r+');
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    rmSync(copy, { force: true });
    throw toStoreError(error, copy);
  }
}
