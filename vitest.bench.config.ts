import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Figures, taken one after the other so that none disturbs another. Run by `npm run bench`; see docs/measurements.md. */
export default defineConfig({
  resolve: {
    alias: { electron: fileURLToPath(new URL('./tests/no-electron.ts', import.meta.url)) },
  },
  test: {
    name: 'bench',
    include: ['tests/bench/**/*.bench.ts'],
    globalSetup: ['tests/faults/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 20 * 60_000,
  },
});
