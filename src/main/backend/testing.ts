/** For tests that need what not every computer has: skipped there, and the report of all suites says why. */
import type { TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test is skipped. Read by `scripts/lib/outcome.mjs`. */
    skipped?: string;
  }
}

/** Options of a test or of a group of them. */
export function onlyWhere(there: boolean, otherwise: string): TestOptions {
  return there ? {} : { skip: true, meta: { skipped: otherwise } };
}
