import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Other builds than the one for production, in a browser. Each is slow, so `npm test` leaves them out. */
export default defineConfig({
  ...config,
  testDir: '.',
  outputDir: '../../test-results/builds',
  globalSetup: './build.ts',
  reporter: 'list',
});
