/**
 * What we read of the report that Playwright writes as JSON. Its `errors` are those outside of
 * any test: a file that does not load, a set-up that threw.
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ stats: Stats, errors: readonly unknown[] }} PlaywrightReport
 */

/**
 * A journey that passed at the second try counts as passed: a window on a busy machine is late at times.
 * Playwright names each of them in its output, and its cause is to be found.
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
