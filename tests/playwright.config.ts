import { defineConfig } from 'playwright/test';

/** A journey that takes longer hangs. */
const JOURNEY = 120_000;

/** What has not come by then does not come, on however busy a machine. */
const PATIENCE = 30_000;

/** A bound for all of them, well within the twenty minutes of a run in CI. */
const ALL_JOURNEYS = 15 * 60_000;

/** Every file in `e2e` is a journey. Pictures they take go to `tests/screenshots`. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.ts',
  outputDir: '../.cache/journeys',
  globalSetup: './support/provideElectron.mts',
  workers: 1,
  // A later try is named as such in the output; a fault fails every time.
  retries: 2,
  timeout: JOURNEY,
  expect: { timeout: PATIENCE, toPass: { timeout: PATIENCE } },
  globalTimeout: ALL_JOURNEYS,
  forbidOnly: Boolean(process.env.CI),
});
