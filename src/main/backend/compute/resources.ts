/** What a compute worker was told when it was started: where the program's resources and the desk's own themes lie, and whether it gives way. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

export interface ComputeData {
  resourcesDir: string;
  dataDir: string;
  /** Its work can wait for what is felt: keys, and the page beside. */
  givesWay?: boolean;
}

const told = workerData as Partial<ComputeData> | null;

export const RESOURCES: string = told?.resourcesDir ?? 'resources';
/** Absent in tests that have no desk: no theme is found there. */
export const DATA: string = told?.dataDir ?? join(RESOURCES, 'no-desk');
export const GIVES_WAY: boolean = told?.givesWay === true;
