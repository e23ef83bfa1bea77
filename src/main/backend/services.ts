/** Composition root of the backend: the only place that constructs things. */
import { join } from 'node:path';
import { LINKS_JOB } from '../../shared/model/link-lookup';
import { Checks } from './checks/checks';
import { sketchMissing, sketchPiece } from './checks/near/near-pieces';
import { LinkLookup } from './checks/links/link-lookup';
import { HouseStyles } from './checks/desk-style';
import { COMPARE_JOB, Comparisons } from './compare/comparisons';
import { ComputePool } from './compute/pool';
import { openStore } from './database/open';
import { AppError } from '../../shared/model/errors';
import type { Store } from './database/store';
import { Archives } from './desk/archives';
import { Desk } from './desk/desk';
import { Deliveries } from './export/deliveries';
import { Destinations } from './export/destinations';
import { Exchange } from './exchange/exchange';
import { FileExport } from './export/file-export';
import { Merging } from './export/merging';
import { Secrets } from './export/secrets';
import { WORDPRESS_JOB, WordPressJob } from './export/wordpress-job';
import type { AskHost } from './host-abilities';
import { Jobs } from './jobs/jobs';
import { Importer } from './import/importer';
import { Lists } from './lists/lists';
import { askOnSchedule } from './lists/schedule';
import { MediaFiles } from './media/media-files';
import { MediaService } from './media/media-service';
import { Proofs } from './docx/proofs';
import { Documents } from './pieces/documents';
import { ensureIdentity } from './pieces/identity';
import { Pieces } from './pieces/pieces';
import { Previews } from './preview/previews';
import { themeFolders } from './preview/theme-folders';
import { Themes } from './preview/themes';
import { Standing } from './preview/difference/standing-there';
import { Comparing } from './revisions/comparing';
import { Revisions } from './revisions/revisions';
import { Search } from './search/search';
import { indexMissing, indexPiece } from './search/search-index';
import { backUpOnSchedule } from './system/schedule';
import { keepHouse } from './system/housekeeping';
import { Taxonomy } from './taxonomy/taxonomy';
import { Vocabulary } from './taxonomy/vocabulary';
import { assertNotEmptied, DATABASE_FILE } from './system/backups';
import { carryOutRestore } from './system/restore';
import { Notifications } from './workflow/notifications';
import { markLegalFlag } from './workflow/legal-mark';
import { Workflow } from './workflow/workflow';

export interface ServicesOptions {
  dataDir: string;
  resourcesDir: string;
  computeWorkerUrl: URL;
  log: (level: 'info' | 'error', what: unknown) => void;
  /** The host's native abilities; left out where there is no host. */
  ask?: AskHost;
  /** Ends this store so that its host opens it anew (after a restore was asked for). */
  restart: () => void;
}

export interface Services {
  store: Store;
  compute: ComputePool;
  documents: Documents;
  revisions: Revisions;
  comparing: Comparing;
  pieces: Pieces;
  search: Search;
  taxonomy: Taxonomy;
  vocabulary: Vocabulary;
  media: MediaService;
  files: MediaFiles;
  previews: Previews;
  themes: Themes;
  checks: Checks;
  linkLookup: LinkLookup;
  houseStyles: HouseStyles;
  importer: Importer;
  workflow: Workflow;
  notifications: Notifications;
  fileExport: FileExport;
  proofs: Proofs;
  jobs: Jobs;
  destinations: Destinations;
  deliveries: Deliveries;
  comparisons: Comparisons;
  archives: Archives;
  exchange: Exchange;
  desk: Desk;
  lists: Lists;
  dataDir: string;
  restart: () => void;
  log: ServicesOptions['log'];
  /** Flushes projections, stops compute workers, checkpoints and closes the database. */
  close(): Promise<void>;
}

export function databasePath(dataDir: string): string {
  return join(dataDir, DATABASE_FILE);
}

export function createServices(options: ServicesOptions): Services {
  carryOutRestore(options.dataDir, new Date());
  assertNotEmptied(options.dataDir);
  const store = openStore(databasePath(options.dataDir));
  ensureIdentity(store);
  const compute = new ComputePool(options.computeWorkerUrl, {
    resourcesDir: options.resourcesDir,
    dataDir: options.dataDir,
  });
  const files = new MediaFiles(join(options.dataDir, 'media'));
  const media = new MediaService(store, files, compute);
  const onError = (error: unknown): void => options.log('error', error);
  const notifications = new Notifications(store);
  const documents: Documents = new Documents(
    store,
    [
      indexPiece,
      sketchPiece,
      (tx, projection, doc) => revisions.touched(tx, projection, doc),
      (tx, { id }, doc) => notifications.onDocument(tx, id, doc),
      markLegalFlag,
    ],
    onError,
  );
  const revisions = new Revisions({ store, documents, compute, onError });
  const pieces = new Pieces(store, documents);
  const search = new Search(store);
  const desk = new Desk(store, pieces, media, options.dataDir);
  const destinations = new Destinations(store, new Secrets(options.dataDir, options.ask ?? null));
  const standing = new Standing(store, destinations);
  const previews = new Previews(store, pieces, media, compute, standing, options.ask ?? null);
  const folders = themeFolders(options.resourcesDir, options.dataDir);
  const themes = new Themes(store, folders, (error) => options.log('error', error));
  const jobs = new Jobs(store, onError, Math.random, (on) => {
    // Only a host with a window has a say in the computer's sleep.
    options.ask?.('keepAwake', { on }).catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === 'not-available-here')) onError(error);
    });
  });
  const linkLookup = new LinkLookup(store, pieces, jobs);
  jobs.handle(LINKS_JOB, linkLookup);
  const checks = new Checks({ store, pieces, compute, links: linkLookup });
  const workflow = new Workflow(store, documents, pieces, checks);
  const fileExport = new FileExport(store, pieces, media, compute, checks, workflow);
  const wordPressJob = new WordPressJob(store, destinations, media, compute);
  jobs.handle(WORDPRESS_JOB, wordPressJob);
  const deliveries = new Deliveries({
    store,
    pieces,
    destinations,
    checks,
    workflow,
    jobs,
    merging: new Merging({ store, pieces, documents, revisions, compute }),
    handler: wordPressJob,
  });
  const comparisons = new Comparisons({
    store,
    pieces,
    previews,
    destinations,
    jobs,
    compute,
    ask: options.ask ?? null,
  });
  jobs.handle(COMPARE_JOB, comparisons);
  const importer = new Importer(store, pieces, media, compute);
  const archives = new Archives(store, pieces, files, compute, folders.own);
  documents.projectAllPending();
  indexMissing(store)
    .then(() => sketchMissing(store))
    .catch((error: unknown) => options.log('error', error));
  jobs.start();
  const stopDeadlines = notifications.watchDeadlines(onError);
  const stopBackups = backUpOnSchedule(store, options.dataDir, options.log);
  const lists = new Lists(store, compute, destinations);
  const stopAsking = askOnSchedule({ store, lists, log: options.log });
  const stopHousekeeping = keepHouse(revisions, media, options.log);
  return {
    store,
    compute,
    documents,
    revisions,
    comparing: new Comparing({
      store,
      revisions,
      compute,
      media,
      standing,
    }),
    pieces,
    search,
    taxonomy: new Taxonomy(store),
    vocabulary: new Vocabulary(store, (file) => compute.run('vocabulary.parse', file)),
    media,
    files,
    previews,
    themes,
    checks,
    linkLookup,
    houseStyles: new HouseStyles(store, compute),
    importer,
    workflow,
    notifications,
    fileExport,
    proofs: new Proofs({ store, documents, pieces, media, compute, revisions, ask: options.ask ?? null }),
    jobs,
    destinations,
    deliveries,
    comparisons,
    archives,
    exchange: new Exchange(store, documents, pieces, files, revisions),
    desk,
    lists,
    dataDir: options.dataDir,
    log: options.log,
    restart: options.restart,
    close: async () => {
      stopBackups();
      stopHousekeeping();
      stopAsking();
      stopDeadlines();
      themes.close();
      await jobs.close();
      documents.close();
      revisions.close();
      compute.close();
      store.database.pragma('wal_checkpoint(TRUNCATE)');
      store.close();
    },
  };
}
