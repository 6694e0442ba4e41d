/**
 * What we read of the report that Vitest writes as JSON.
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} TestFile
 * @typedef {{ testResults: readonly TestFile[] }} VitestReport
 */

/**
 * Counts every test, and one failure for a file that failed outside its tests (it did not load,
 * or its set-up threw). Whatever neither passed nor failed was skipped.
 * @param {VitestReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function vitestTally({ testResults }) {
  const statuses = testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const broken = testResults.filter(failedOutsideTests).length;
  return { passed, failed: failed + broken, skipped: statuses.length - passed - failed };
}

/** @param {TestFile} file */
function failedOutsideTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
