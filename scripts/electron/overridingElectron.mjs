import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PreparationError } from '../prepare/PreparationError.mjs';
import { electronExecutable } from './electronExecutable.mjs';
import { statedVersion } from './statedVersion.mjs';

/**
 * The Electron in the folder that `ELECTRON_OVERRIDE_DIST_PATH` names, as the package `electron`
 * understands it.
 * @param {import('./obtainElectron.mjs').Place} place
 * @returns {Promise<import('./obtainElectron.mjs').Answer>}
 * @throws {PreparationError} when it names a folder without Electron: who set it wants no other
 */
export async function overridingElectron({ environment, platform }) {
  const named = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (!named) return { refusal: 'ELECTRON_OVERRIDE_DIST_PATH is not set.' };
  const executable = join(resolve(named), electronExecutable(platform));
  if (!existsSync(executable))
    throw new PreparationError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${named}, but ${executable} is missing.`,
    );
  const version = statedVersion(named) ?? 'of unknown version';
  return { runtime: { executable, version, source: 'override' } };
}
