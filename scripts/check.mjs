import { exitWith } from './prepare/exitWith.mjs';
import { runStep } from './testing/runStep.mjs';
import { checks } from './testing/steps.mjs';
import { summarise } from './testing/summarise.mjs';

/** `npm run check`: all of `npm test` that needs neither a build nor a window. */
async function check() {
  const results = [];
  for (const step of checks) results.push(await runStep(step));
  return summarise(results);
}

await exitWith(check);
