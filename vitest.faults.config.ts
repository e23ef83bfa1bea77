import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Libraries as the product has them: without what they check for developers, which is not how they go on.
process.env['NODE_ENV'] = 'production';

/**
 * Faults, kills and properties against the build, and the build as it is packed. Small counts and fixed seeds; `npm run soak` runs the same code with
 * more (see tests/faults/properties/setup.ts).
 */
export default defineConfig({
  resolve: {
    alias: { electron: fileURLToPath(new URL('./tests/no-electron.ts', import.meta.url)) },
  },
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts', 'tests/packaging/**/*.test.ts'],
    globalSetup: ['tests/faults/global-setup.ts'],
    setupFiles: ['tests/faults/properties/setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000 * Number(process.env['COPYDESK_PROPERTY_FACTOR'] ?? 1),
    hookTimeout: 60_000,
  },
});
