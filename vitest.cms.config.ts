import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Exports against a real WordPress on the loopback, started by the project's own script. */
export default defineConfig({
  resolve: {
    alias: { electron: fileURLToPath(new URL('./tests/no-electron.ts', import.meta.url)) },
  },
  test: {
    name: 'cms',
    include: ['tests/cms/**/*.test.ts'],
    // The command line is driven as it is built.
    globalSetup: ['tests/faults/global-setup.ts', 'tests/cms/global-setup.ts'],
    pool: 'threads',
    // One PHP server with four workers stands behind them all.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
