/** What a person does on the desk: an editor, a copy editor, the chief. */
import type { Migration } from '../migrate';

export const personRole: Migration = {
  version: 140,
  sql: `ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT 'editor';`,
};
