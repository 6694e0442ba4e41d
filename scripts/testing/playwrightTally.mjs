/**
 * What we read of the report that Playwright writes as JSON. Its `errors` are those outside of
 * any test: a file that does not load, a set-up that threw.
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ stats: Stats, errors: readonly unknown[] }} PlaywrightReport
 */

/**
 * A journey that passed only when tried again has failed once, so it counts as failed.
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
