import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../process/run.mjs';
import { repository } from '../repository.mjs';
import { ONE_FAILED, ONE_PASSED, runnerTally } from './tally.mjs';

/**
 * A step of `npm test`. With a report its tests are counted, without one it counts as one test.
 * @typedef {object} Step
 * @property {string} name
 * @property {() => readonly string[]} command called only when the step runs, after preparation
 * @property {NodeJS.ProcessEnv} [env] besides our own
 * @property {{ file: string, count: (text: string) => import('./tally.mjs').Tally }} [report]
 */

/**
 * @param {Step} step
 * @returns {Promise<import('./summarise.mjs').Result>}
 */
export async function runStep({ name, command, env, report }) {
  console.log(`\n=== ${name}`);
  // A report of an earlier run must never be counted for this one.
  if (report) rmSync(report.file, { force: true });
  const code = await run(command(), { cwd: repository, env: { ...process.env, ...env } });
  if (report) return { name, tally: runnerTally(readReport(report), code) };
  return { name, tally: code === 0 ? ONE_PASSED : ONE_FAILED };
}

/** @param {NonNullable<Step['report']>} report */
function readReport({ file, count }) {
  if (!existsSync(file)) return undefined;
  try {
    return count(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file} is no report that can be counted:`, error);
    return undefined;
  }
}
