import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PreparationError } from '../prepare/PreparationError.mjs';
import { bytesIn, megabytes } from '../process/bytesIn.mjs';
import { npmCommand } from '../process/npmCommand.mjs';
import { runQuietly } from '../process/runQuietly.mjs';
import { withProgress } from '../process/withProgress.mjs';

/**
 * Fetches a package from the registry that npm is set to use, without running anything in it.
 * @param {{ packageName: string, bytes: number }} wanted
 * @param {string} folder where the tarball is put
 * @returns {Promise<string>} the path of the tarball
 * @throws {PreparationError} in npm's words when it cannot be had
 */
export async function fetchPackage({ packageName, bytes }, folder) {
  // npm writes the tarball only when it has all of it; a cache of its own shows how far it is.
  const npmCache = join(folder, 'npm-cache');
  const { code, errors } = await withProgress(
    `Fetching ${packageName}`,
    () => `${megabytes(bytesIn(npmCache))} of ${megabytes(bytes)}`,
    () =>
      runQuietly([
        ...npmCommand(),
        ...['pack', packageName, '--ignore-scripts', '--fetch-retries=1'],
        ...['--pack-destination', folder, '--cache', npmCache],
      ]),
  );
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code === 0 && tarball !== undefined) return join(folder, tarball);
  throw new PreparationError(`npm says: ${firstError(errors)}`);
}

/** @param {string} errors */
function firstError(errors) {
  const lines = errors.split('\n').filter((line) => line.startsWith('npm error'));
  return lines.slice(0, 2).join(' ').replaceAll('npm error ', '') || errors.trim();
}
