/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };

/** @type {Tally} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Tally} tally */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What a test runner came to. There is at least one failure when it reported nothing, when it
 * ended with an error that its report does not hold, and when it ran no test at all.
 * @param {Tally | undefined} reported undefined when it left no report
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function runnerTally(reported, code) {
  if (reported === undefined) return ONE_FAILED;
  const ranNothing = reported.passed + reported.failed === 0;
  const hidesFailure = code !== 0 && reported.failed === 0;
  return ranNothing || hidesFailure ? total([reported, ONE_FAILED]) : reported;
}
