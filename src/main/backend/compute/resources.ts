/** What a compute worker was told when it was started: where the program's resources and the desk's own themes lie, and how far it gives way. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

export interface ComputeData {
  resourcesDir: string;
  dataDir: string;
  /** How much nicer it is than what is felt, keys and the page beside, as Linux counts: 0 to 19. */
  nice?: number;
}

const told = workerData as Partial<ComputeData> | null;

export const RESOURCES: string = told?.resourcesDir ?? 'resources';
/** Absent in tests that have no desk: no theme is found there. */
export const DATA: string = told?.dataDir ?? join(RESOURCES, 'no-desk');
export const NICE: number = told?.nice ?? 0;
