/** A job that failed can be past without a newer one: somebody decided against what it set out to do. */
import type { Migration } from '../migrate';

export const settledJob: Migration = {
  version: 250,
  sql: 'ALTER TABLE job ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;',
};
