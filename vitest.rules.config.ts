import { defineConfig } from 'vitest/config';

/** Rules of the code base that are easier to run than to lint. Part of `npm run check`. */
export default defineConfig({
  // Generous: a limit against hanging, not a measurement.
  test: { include: ['tests/rules/**/*.test.ts'], pool: 'forks', maxWorkers: 2, testTimeout: 60_000 },
});
