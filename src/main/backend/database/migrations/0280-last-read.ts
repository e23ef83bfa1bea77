/** What a site was last found to have of a piece: asked once, and known after a restart or without a network. */
import type { Migration } from '../migrate';

export const lastRead: Migration = {
  version: 280,
  // JSON in the form of export/last-read.ts, or nothing.
  sql: 'ALTER TABLE delivery ADD COLUMN last_read TEXT;',
};
