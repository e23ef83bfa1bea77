import { defineConfig } from '@playwright/test';
import { findBrowser, TEST_FLAGS } from './scripts/lib/browser.mjs';
import { findElectron, hasDisplay } from './scripts/lib/electron-binary.mjs';
import type { HostOptions } from './tests/e2e/fixtures';

/** One suite for both hosts. Electron's half is left out where its binary or a display is missing; `npm test` reports that as skipped. */
const executablePath = findBrowser();

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e/specs',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  // A picture that is not there fails, here as elsewhere; new ones are made on purpose.
  snapshotPathTemplate: 'tests/e2e/visual/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env['CI'] ? 'line' : 'list',
  // Generous: limits against hanging, not measurements.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording costs every test time; `--trace on` does it for the one that is looked into.
    trace: 'off',
    launchOptions: { ...(executablePath && { executablePath }), args: TEST_FLAGS },
  },
  projects: [
    { name: 'serve', use: { host: 'serve' } },
    ...(hasDisplay() && findElectron() ? [{ name: 'electron', use: { host: 'electron' as const } }] : []),
  ],
});
