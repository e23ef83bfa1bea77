import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and contract tests. They run in plain Node; `electron` throws where anything imports it. */
export default defineConfig({
  resolve: {
    alias: { electron: fileURLToPath(new URL('./tests/no-electron.ts', import.meta.url)) },
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/{contract,fixtures}/**/*.test.ts'],
    pool: 'threads',
    // Generous: a limit against hanging, not a measurement. Figures are the bench's.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
