/** Two of a desk's people who are one: `same_as` is whom this one stands for, null for themselves, `same_at` when that was said. */
import type { Migration } from '../migrate';

export const samePerson: Migration = {
  version: 260,
  sql: `
    ALTER TABLE person ADD COLUMN same_as TEXT;
    ALTER TABLE person ADD COLUMN same_at TEXT;
  `,
};
