import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesIn, megabytes } from '../process/bytesIn.mjs';
import { runQuietly } from '../process/runQuietly.mjs';
import { withProgress } from '../process/withProgress.mjs';
import { electronExecutable } from './electronExecutable.mjs';
import { statedVersion } from './statedVersion.mjs';

/** Where the package `electron` fetches from unless the environment names a mirror. */
const RELEASES = 'https://github.com/electron/electron/releases/download/';

/** A server that needs longer to say whether it is there is not worth waiting for. */
const PATIENCE = 4000;

/**
 * The official binary that is in node_modules already; nobody is asked for it.
 * @param {import('./obtainElectron.mjs').Place} place
 * @returns {import('./obtainElectron.mjs').Runtime | undefined}
 */
export function installedElectron({ repository, platform }) {
  const folder = join(repository, 'node_modules', 'electron');
  if (!existsSync(folder)) return undefined;
  return installedRuntime(folder, pinnedVersion(folder), platform);
}

/**
 * The official binary of the version that package.json pins: the one already in node_modules, or
 * fetched by the installer of the package `electron`, which checks its sums.
 * @param {import('./obtainElectron.mjs').Place} place
 * @returns {Promise<import('./obtainElectron.mjs').Answer>}
 */
export async function officialElectron(place) {
  const folder = join(place.repository, 'node_modules', 'electron');
  if (!existsSync(folder)) return { refusal: 'The package electron is not installed.' };
  const version = pinnedVersion(folder);
  const installed = installedRuntime(folder, version, place.platform);
  if (installed) return { runtime: installed };
  const server = releaseServer(place.environment);
  const silence = await reasonForSilence(server);
  if (silence)
    return {
      refusal: `The server of Electron ${version}, ${server}, does not answer (${silence}).`,
    };
  const failure = await fetchOfficial(folder, version);
  const fetched = installedRuntime(folder, version, place.platform);
  if (fetched) return { runtime: fetched };
  const refusal = `Electron ${version} could not be fetched from ${server}: ${failure}`;
  console.warn(refusal);
  return { refusal };
}

/** @param {string} folder */
function pinnedVersion(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * The installer writes path.txt last, so without it the folder is that of an interrupted run.
 * @param {string} folder
 * @param {string} version
 * @param {NodeJS.Platform} platform
 * @returns {import('./obtainElectron.mjs').Runtime | undefined}
 */
function installedRuntime(folder, version, platform) {
  const executable = join(folder, 'dist', electronExecutable(platform));
  if (!existsSync(executable) || !existsSync(join(folder, 'path.txt'))) return undefined;
  if (statedVersion(join(folder, 'dist')) !== version) return undefined;
  return { executable, version, source: 'official' };
}

/** @param {NodeJS.ProcessEnv} environment */
function releaseServer(environment) {
  return environment.npm_config_electron_mirror || environment.ELECTRON_MIRROR || RELEASES;
}

/**
 * @param {string} server
 * @returns {Promise<string | undefined>} undefined when it answers, with whatever status
 */
async function reasonForSilence(server) {
  try {
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return undefined;
  } catch (error) {
    const { cause, message } = /** @type {Error} */ (error);
    return cause instanceof Error ? cause.message : message;
  }
}

/**
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<string>} the first line its installer complained in, empty if it did not
 */
async function fetchOfficial(folder, version) {
  const passing = await mkdtemp(join(tmpdir(), 'synoptic-electron-'));
  // Without warnings what it writes is its reason; its download passes through the temporary folder.
  const quiet = { NODE_NO_WARNINGS: '1', ELECTRON_GET_NO_PROGRESS: '1' };
  const env = { ...process.env, ...quiet, TMPDIR: passing, TEMP: passing, TMP: passing };
  const { errors } = await withProgress(
    `Fetching Electron ${version}`,
    () => megabytes(bytesIn(passing)),
    () => runQuietly([process.execPath, join(folder, 'install.js')], { env }),
  );
  await rm(passing, { recursive: true, force: true });
  return errors.trim().split('\n')[0] ?? '';
}
