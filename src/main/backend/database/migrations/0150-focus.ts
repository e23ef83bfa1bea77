/** The point of a picture that crops keep in view: shares of its width and height, both or neither. */
import type { Migration } from '../migrate';

export const focus: Migration = {
  version: 150,
  sql: `
    ALTER TABLE media ADD COLUMN focus_x REAL;
    ALTER TABLE media ADD COLUMN focus_y REAL;
  `,
};
