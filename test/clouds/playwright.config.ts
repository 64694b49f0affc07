import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Builds for other clouds in a browser. Each needs a build of its own, so `npm test` leaves them out. */
export default defineConfig({
  ...config,
  testDir: '.',
  outputDir: '../../test-results/clouds',
  globalSetup: './build.ts',
  reporter: 'list',
});
