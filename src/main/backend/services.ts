/** Composition root of the backend: the only place that constructs things. */
import { join } from 'node:path';
import { ComputePool } from './compute/pool';
import { openStore } from './database/open';
import type { Store } from './database/store';
import { Desk } from './desk/desk';
import { MediaFiles } from './media/media-files';
import { MediaService } from './media/media-service';
import { Documents } from './pieces/documents';
import { ensureIdentity } from './pieces/identity';
import { Pieces } from './pieces/pieces';
import { Search } from './search/search';

export interface ServicesOptions {
  dataDir: string;
  resourcesDir: string;
  computeWorkerUrl: URL;
  log: (level: 'info' | 'error', what: unknown) => void;
}

export interface Services {
  store: Store;
  compute: ComputePool;
  documents: Documents;
  pieces: Pieces;
  search: Search;
  media: MediaService;
  desk: Desk;
  log: ServicesOptions['log'];
  /** Flushes projections, stops compute workers, checkpoints and closes the database. */
  close(): Promise<void>;
}

export function databasePath(dataDir: string): string {
  return join(dataDir, 'desk.sqlite');
}

export function createServices(options: ServicesOptions): Services {
  const store = openStore(databasePath(options.dataDir));
  ensureIdentity(store);
  const compute = new ComputePool(options.computeWorkerUrl, { resourcesDir: options.resourcesDir });
  const media = new MediaService(store, new MediaFiles(join(options.dataDir, 'media')), compute);
  const documents = new Documents(store, [], (error) => options.log('error', error));
  const pieces = new Pieces(store, documents);
  const search = new Search(store);
  const desk = new Desk(store, pieces, options.dataDir);
  documents.projectAllPending();
  return {
    store,
    compute,
    documents,
    pieces,
    search,
    media,
    desk,
    log: options.log,
    close: async () => {
      documents.close();
      await compute.close();
      store.database.pragma('wal_checkpoint(TRUNCATE)');
      store.close();
    },
  };
}
