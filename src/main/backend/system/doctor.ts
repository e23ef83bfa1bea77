/**
 * Looks the whole store over and mends what can be mended from the documents: rows, sets and the search index. Never
 * touches a document. Owns the report.
 */
import { createHash } from 'node:crypto';
import { translate } from '../../../shared/messages/translate';
import { toErrorData } from '../../../shared/model/errors';
import type { Readable } from '../database/handle';
import type { Store } from '../database/store';
import type { MediaFiles } from '../media/media-files';
import { allMedia } from '../media/media-records';
import type { Documents } from '../pieces/documents';
import { isProjected, type Projection } from '../pieces/projection';

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
  index: {
    isIndexed: (db: Readable, projection: Projection) => boolean;
    /** Makes the index anew; answers how many pieces it holds. */
    rebuild: () => Promise<number>;
  };
  /** What is wrong with the database file itself. */
  findDamage: () => Promise<string[]>;
}

export async function examine(parts: DoctorParts): Promise<DoctorReport> {
  const checks = [
    await database(parts),
    await projections(parts),
    await media(parts),
    await searchIndex(parts),
  ];
  return { healthy: checks.every((check) => check.ok), checks };
}

type Check = DoctorReport['checks'][number];

async function database({ findDamage }: DoctorParts): Promise<Check> {
  const problems = await findDamage();
  return { name: 'database', ok: problems.length === 0, checked: 1, problems, mended: 0 };
}

/** Every document is read; a projection that differs from its document is written anew. */
async function projections({ store, documents }: DoctorParts): Promise<Check> {
  let mended = 0;
  const { checked, problems } = await eachPiece(store, (id) => {
    documents.project(id);
    if (isProjected(store, documents.read(id))) return;
    store.write((tx) => documents.rebuild(tx, id));
    mended += 1;
  });
  return { name: 'documents', ok: problems.length === 0, checked, problems, mended };
}

async function media({ store, files }: DoctorParts): Promise<Check> {
  const problems: string[] = [];
  const all = allMedia(store);
  for (const { sha, fileName } of all) {
    if (!files.has(sha)) problems.push(`${fileName} (${sha}) is missing`);
    else if (
      createHash('sha256')
        .update(await files.read(sha))
        .digest('hex') !== sha
    )
      problems.push(`${fileName} (${sha}) is damaged`);
  }
  return { name: 'media', ok: problems.length === 0, checked: all.length, problems, mended: 0 };
}

/** The words in the index cannot be read back, so it is always made anew; what is kept beside them can be compared. */
async function searchIndex({ store, documents, index }: DoctorParts): Promise<Check> {
  let wrong = 0;
  const { problems } = await eachPiece(store, (id) => {
    if (!index.isIndexed(store, documents.read(id))) wrong += 1;
  });
  const checked = await index.rebuild();
  return { name: 'index', ok: problems.length === 0, checked, problems, mended: wrong };
}

/** One piece after the other, each in a turn of its own. One that cannot be read is a problem, not the end. */
async function eachPiece(
  store: Store,
  work: (id: string) => void,
): Promise<{ checked: number; problems: string[] }> {
  const problems: string[] = [];
  const ids = store.all<{ id: string }>('SELECT id FROM piece').map((row) => row.id);
  for (const id of ids) {
    try {
      work(id);
    } catch (error) {
      const { code, params } = toErrorData(error);
      problems.push(`${id}: ${translate(`error.${code}.cause`, params)}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { checked: ids.length, problems };
}
