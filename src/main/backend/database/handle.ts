/**
 * The two faces of the database: `Readable` for whoever only looks, `Tx` for whoever writes. A `Tx` exists only
 * inside `Store.write`, so no write can happen outside a transaction or without its change-log row.
 * Owns statement caching and the mapping of SQLite's errors; must not know any table but the change log.
 */
import type { Database, Statement } from 'better-sqlite3';
import { AppError } from '../../../shared/model/errors';

export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParams = readonly SqlValue[] | Record<string, SqlValue>;

/** What a change touches; live queries subscribe to topics. */
export const TOPICS = [
  'piece',
  'document',
  'category',
  'tag',
  'author',
  'source',
  'preset',
  'vocabulary',
  'media',
  'site',
  'house-style',
  'theme',
  'person',
  'saved-search',
  'list',
  'destination',
  'delivery',
  'comparison',
  'revision',
  'job',
  'notification',
  'desk',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Change {
  topic: Topic;
  /** Id of the thing changed; for "document" and "piece" the piece's id. */
  id: string;
  kind: 'created' | 'updated' | 'deleted';
  /** Small plain data that saves watchers a look-up (for "document": the update's sequence number and client). */
  detail?: Record<string, string | number | boolean | null>;
}

export interface Readable {
  all<Row>(sql: string, params?: SqlParams): Row[];
  get<Row>(sql: string, params?: SqlParams): Row | undefined;
}

export interface Tx extends Readable {
  /** Number of rows changed and the last row id. */
  run(sql: string, params?: SqlParams): { changes: number; lastInsertRowid: number | bigint };
  change(change: Change): void;
}

export class Handle implements Readable {
  private readonly statements = new Map<string, Statement>();

  constructor(readonly database: Database) {}

  all<Row>(sql: string, params: SqlParams = []): Row[] {
    return guarded(this.database, () => this.prepare(sql).all(params) as Row[]);
  }

  get<Row>(sql: string, params: SqlParams = []): Row | undefined {
    return guarded(this.database, () => this.prepare(sql).get(params) as Row | undefined);
  }

  run(sql: string, params: SqlParams = []): { changes: number; lastInsertRowid: number | bigint } {
    return guarded(this.database, () => this.prepare(sql).run(params));
  }

  private prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** Runs `work`, turning SQLite's failures that an editor can do something about into the closed list of errors. */
export function guarded<T>(database: Database, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, database.name);
  }
}

/** Where a file cannot be: no such folder, a file where a folder should be or the other way round, too long a name. */
const NO_PLACE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'EINVAL']);

export function toStoreError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const failure = (name: ConstructorParameters<typeof AppError>[0]): AppError =>
    new AppError(name, { path }, { cause: error });
  if (
    code === 'SQLITE_FULL' ||
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    code === 'SQLITE_IOERR_WRITE' ||
    code === 'SQLITE_IOERR_SHMSIZE'
  )
    return failure('disk-full');
  if (
    code.startsWith('SQLITE_READONLY') ||
    code === 'EROFS' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    // Where a folder cannot be made: what stands above it is none, or takes none.
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code.startsWith('SQLITE_CANTOPEN')
  )
    return failure('store-read-only');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return failure('store-corrupt');
  if (code.startsWith('SQLITE_BUSY')) return failure('store-busy');
  if (NO_PLACE.has(code)) return failure('file-unwritable');
  return error;
}
