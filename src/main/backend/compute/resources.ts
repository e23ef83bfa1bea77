/** Where the program's resources lie, as a compute worker was told when it was started. */
import { workerData } from 'node:worker_threads';

export const RESOURCES: string =
  (workerData as { resourcesDir?: string } | null)?.resourcesDir ?? 'resources';
