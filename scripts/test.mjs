import { exitWith } from './prepare/exitWith.mjs';
import { prepare } from './prepare/prepare.mjs';
import { reportError } from './prepare/reportError.mjs';
import { runStep } from './testing/runStep.mjs';
import { build, checks, journeys } from './testing/steps.mjs';
import { summarise } from './testing/summarise.mjs';
import { ONE_FAILED } from './testing/tally.mjs';

/**
 * `npm test`: everything. The last line says how many tests passed and failed, come what may.
 * @returns {Promise<number>} the exit code
 */
async function test() {
  try {
    await prepare();
    return summarise(await runSteps());
  } catch (error) {
    reportError(error);
    return summarise([{ name: 'npm test', tally: ONE_FAILED }]);
  }
}

/** Every step runs, also when an earlier one failed; only the journeys need a build. */
async function runSteps() {
  const checked = [];
  for (const step of checks) checked.push(await runStep(step));
  const built = await runStep(build);
  const walked = built.tally.failed === 0 ? await runStep(journeys) : withoutBuild(journeys);
  return [...checked, built, walked];
}

/** @param {import('./testing/runStep.mjs').Step} step */
function withoutBuild({ name }) {
  console.log(`\n=== ${name}: not run, since there is no build. Counted as failed.`);
  return { name, tally: ONE_FAILED };
}

await exitWith(test);
