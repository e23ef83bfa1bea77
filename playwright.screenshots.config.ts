import { defineConfig } from '@playwright/test';
import main from './playwright.config';

/** `npm run screenshots`: makes the pictures of docs/screenshots that show the sample desk. Not a test: they are looked at. */
export default defineConfig(main, { testDir: 'tests/e2e/screenshots' });
