/** A desk in a folder, as small as backups, restoring and the doctor need it. For this folder's tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { emptyRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';
import { findDamage } from '../database/damage';
import { openStore } from '../database/open';
import type { Store } from '../database/store';
import { MediaFiles } from '../media/media-files';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { indexPiece, isIndexed, rebuildIndex } from '../search/search-index';
import { DATABASE_FILE } from './backups';
import type { DoctorParts } from './doctor';

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-system-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export interface FolderDesk extends DoctorParts {
  dataDir: string;
  pieces: Pieces;
  headlines: () => string[];
  close: () => void;
}

export function openDesk(dataDir: string): FolderDesk {
  const path = join(dataDir, DATABASE_FILE);
  const store: Store = openStore(path);
  ensureIdentity(store);
  const documents = new Documents(store, [indexPiece], (error) => {
    throw error;
  });
  const close = (): void => {
    documents.close();
    store.close();
  };
  onTestFinished(() => {
    if (store.database.open) close();
  });
  return {
    dataDir,
    store,
    documents,
    files: new MediaFiles(join(dataDir, 'media')),
    pieces: new Pieces(store, documents),
    index: { isIndexed, rebuild: () => rebuildIndex(store) },
    findDamage: () => Promise.resolve(findDamage({ path })),
    headlines: () =>
      store.all<{ headline: string }>('SELECT headline FROM piece ORDER BY id').map((row) => row.headline),
    close,
  };
}

export function headed(words: string): RootJSON {
  const root = emptyRoot();
  const [headline, ...rest] = root.children;
  if (headline?.type !== 'headline') throw new Error('an empty piece has a headline');
  return { ...root, children: [{ ...headline, children: [{ type: 'text', text: words }] }, ...rest] };
}
