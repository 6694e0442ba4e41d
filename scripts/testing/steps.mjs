import { join } from 'node:path';
import { onDisplay } from '../prepare/display.mjs';
import { toolCommand } from '../process/toolCommand.mjs';
import { cache } from '../repository.mjs';
import { playwrightTally } from './playwrightTally.mjs';
import { vitestTally } from './vitestTally.mjs';

/** @typedef {import('./runStep.mjs').Step} Step */

const UNIT_TEST_REPORT = join(cache, 'reports', 'vitest.json');
const JOURNEY_REPORT = join(cache, 'reports', 'playwright.json');

/** @type {readonly Step[]} what needs no window: seconds, before every commit */
export const checks = [
  {
    name: 'Format and lint',
    command: () => [...toolCommand('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  },
  { name: 'Types', command: () => [...toolCommand('typescript', 'tsc'), '--build'] },
  { name: 'Unused code', command: () => toolCommand('knip') },
  {
    name: 'Unit tests',
    command: () => [
      ...toolCommand('vitest'),
      ...['run', '--config=tests/vitest.config.mts', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${UNIT_TEST_REPORT}`,
    ],
    report: { file: UNIT_TEST_REPORT, count: (text) => vitestTally(JSON.parse(text)) },
  },
];

/** @type {Step} */
export const build = {
  name: 'Build',
  command: () => [...toolCommand('electron-vite'), 'build'],
};

/** @type {Step} the real window; the Electron it opens in is found or fetched by the set-up */
export const journeys = {
  name: 'Journeys',
  command: () =>
    onDisplay([
      ...toolCommand('playwright'),
      ...['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    ]),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_REPORT },
  report: { file: JOURNEY_REPORT, count: (text) => playwrightTally(JSON.parse(text)) },
};
