/**
 * Looks the whole store over and mends what can be mended from the documents: rows, sets and the search index. Never
 * touches a document. Owns the report.
 */
import { createHash } from 'node:crypto';
import { toErrorData } from '../../../shared/model/errors';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { MediaFiles } from '../media/media-files';
import { allMedia } from '../media/media-store';
import type { Documents } from '../pieces/documents';

export interface DoctorReport {
  /** True where nothing is wrong, or nothing any more. */
  healthy: boolean;
  checks: {
    name: 'database' | 'documents' | 'media' | 'index';
    ok: boolean;
    checked: number;
    problems: string[];
    mended: number;
  }[];
}

export interface DoctorParts {
  store: Store;
  documents: Documents;
  files: MediaFiles;
  /** Rebuilds the search index from the projected rows; answers how many pieces it holds. */
  rebuildIndex: (tx: Tx) => number;
}

export async function examine({ store, documents, files, rebuildIndex }: DoctorParts): Promise<DoctorReport> {
  const checks = [
    database(store),
    await projections(store, documents),
    await media(store, files),
    index(store, rebuildIndex),
  ];
  return { healthy: checks.every((check) => check.ok), checks };
}

type Check = DoctorReport['checks'][number];

function database(store: Store): Check {
  const damage = store
    .all<{ integrity_check: string }>('PRAGMA integrity_check')
    .map((row) => row.integrity_check);
  const orphans = store.all<{ table: string; rowid: number }>('PRAGMA foreign_key_check');
  const problems = [
    ...damage.filter((line) => line !== 'ok'),
    ...orphans.map((row) => `${row.table} ${row.rowid}`),
  ];
  return { name: 'database', ok: problems.length === 0, checked: 1, problems, mended: 0 };
}

/** Every document is read; a projection that differs from its document is written anew. */
async function projections(store: Store, documents: Documents): Promise<Check> {
  const problems: string[] = [];
  let mended = 0;
  const ids = store.all<{ id: string }>('SELECT id FROM piece').map((row) => row.id);
  for (const id of ids) {
    try {
      const { root, meta } = documents.current(id);
      const row = store.get<{ root: string; meta: string }>('SELECT root, meta FROM piece WHERE id = ?', [
        id,
      ]);
      if (row?.root !== JSON.stringify(root) || row.meta !== JSON.stringify(meta)) {
        store.write((tx) => documents.rebuild(tx, id));
        mended += 1;
      }
    } catch (error) {
      const { code, params } = toErrorData(error);
      problems.push(`${id}: ${code} ${JSON.stringify(params)}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { name: 'documents', ok: problems.length === 0, checked: ids.length, problems, mended };
}

async function media(store: Store, files: MediaFiles): Promise<Check> {
  const problems: string[] = [];
  const all = allMedia(store);
  for (const { sha, fileName } of all) {
    if (!files.has(sha)) problems.push(`${fileName} (${sha}) is missing`);
    else if (createHash('sha256').update(files.read(sha)).digest('hex') !== sha)
      problems.push(`${fileName} (${sha}) is damaged`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { name: 'media', ok: problems.length === 0, checked: all.length, problems, mended: 0 };
}

function index(store: Store, rebuildIndex: (tx: Tx) => number): Check {
  const checked = store.write(rebuildIndex);
  return { name: 'index', ok: true, checked, problems: [], mended: checked };
}
