import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../process/npmCommand.mjs';
import { runQuietly } from '../process/runQuietly.mjs';
import { withProgress } from '../process/withProgress.mjs';
import { PreparationError } from './PreparationError.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockEntry */

/**
 * Brings node_modules to what package-lock.json says; does nothing when it is there already.
 * @param {string} folder of the package
 * @throws {PreparationError} with npm's own words when that fails
 */
export async function installDependencies(folder) {
  if (dependenciesMatch(folder)) return;
  let packages = 0;
  const { code, errors } = await withProgress(
    'Installing dependencies',
    () => `${packages} packages fetched`,
    () =>
      // At this level npm writes a line for every package it fetches, and nothing else tells how far it is.
      runQuietly(
        [...npmCommand(), 'ci', '--include=dev', '--loglevel=http'],
        { cwd: folder },
        (text) => {
          packages += text.match(/^npm http .*\.tgz/gm)?.length ?? 0;
        },
      ),
  );
  if (code === 0) return;
  throw new PreparationError(
    `The dependencies could not be installed. npm says:\n${npmErrors(errors)}`,
  );
}

/**
 * Every package of the lock file is installed in its version; one that is optional (a binary for
 * another platform) may be absent. npm writes its own account of node_modules last, so an
 * interrupted installation does not match.
 * @param {string} folder
 */
export function dependenciesMatch(folder) {
  const installed = readEntries(join(folder, 'node_modules', '.package-lock.json'));
  const locked = readEntries(join(folder, 'package-lock.json'));
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function readEntries(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @param {string} errors all that npm wrote, of which only the errors say what to do */
function npmErrors(errors) {
  const lines = errors.split('\n').filter((line) => line.startsWith('npm error'));
  return lines.length > 0 ? lines.join('\n') : errors;
}
