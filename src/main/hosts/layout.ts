/** Where the built parts lie, seen from the folder of an entry in `out/main`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BuiltLayout {
  storeWorkerUrl: URL;
  computeWorkerUrl: URL;
  preloadPath: string;
  rendererDir: string;
  resourcesDir: string;
}

/** Entries pass their own `import.meta.dirname`: shared code lands in `chunks/`, where a relative URL would break. */
export function builtLayout(entryDir: string, resourcesDir = join(entryDir, '../../resources')): BuiltLayout {
  return {
    storeWorkerUrl: pathToFileURL(join(entryDir, 'store-worker.js')),
    computeWorkerUrl: pathToFileURL(join(entryDir, 'compute-worker.js')),
    preloadPath: join(entryDir, '../preload/index.cjs'),
    rendererDir: join(entryDir, '../renderer'),
    resourcesDir,
  };
}
