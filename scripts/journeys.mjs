import { exitWith } from './prepare/exitWith.mjs';
import { runStep } from './testing/runStep.mjs';
import { journeys } from './testing/steps.mjs';
import { summarise } from './testing/summarise.mjs';

/**
 * `npm run journeys`: only the journeys, through what was built last. Words after `--` go to
 * Playwright.
 * @param {readonly string[]} words
 */
async function walk(words) {
  const command = () => [...journeys.command(), ...words];
  return summarise([await runStep({ ...journeys, command })]);
}

await exitWith(() => walk(process.argv.slice(2)));
