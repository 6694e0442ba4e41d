import { defineConfig } from 'playwright/test';

/** A journey that takes longer hangs. */
const JOURNEY = 60_000;

/** A bound for all of them, well within the twenty minutes of a run in CI. */
const ALL_JOURNEYS = 12 * 60_000;

/** Every file in `e2e` is a journey. Pictures they take go to `tests/screenshots`. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.ts',
  outputDir: '../.cache/journeys',
  globalSetup: './support/provideElectron.mts',
  workers: 1,
  retries: 0,
  timeout: JOURNEY,
  globalTimeout: ALL_JOURNEYS,
  forbidOnly: Boolean(process.env.CI),
});
