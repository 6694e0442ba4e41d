import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../process/run.mjs';
import { runQuietly } from '../process/runQuietly.mjs';
import { hasDisplay } from './display.mjs';
import { PreparationError } from './PreparationError.mjs';
import {
  installCommand,
  missingMessage,
  missingRequirements,
  packageNames,
} from './systemLibraries.mjs';

/** Not on the path of an ordinary user of Debian. */
const LDCONFIG = '/sbin/ldconfig';

/**
 * Brings the libraries Electron needs from a Linux system, and a virtual display where there is no
 * other: installs them where we may (root on Debian or Ubuntu), else names the exact command.
 * @throws {PreparationError} when something is missing and was not installed
 */
export async function installSystemLibraries() {
  const missing = await missingHere();
  if (missing.length === 0) return;
  if (!isCallable('apt-get')) throw new PreparationError(missingMessage(missing, undefined));
  if (process.getuid?.() !== 0)
    throw new PreparationError(
      missingMessage(missing, packageNames(missing, await knownToApt(missing))),
    );
  await installAsRoot(missing);
}

async function missingHere() {
  // Without ldconfig (musl, Nix) there is no telling; Electron then says itself what it lacks.
  if (process.platform !== 'linux' || !existsSync(LDCONFIG)) return [];
  const { output } = await runQuietly([LDCONFIG, '-p']);
  return missingRequirements({
    display: hasDisplay(process.env, process.platform),
    has: (needs) => (needs.includes('.so') ? output.includes(`${needs} `) : isCallable(needs)),
  });
}

/** @param {readonly import('./systemLibraries.mjs').Requirement[]} missing */
async function installAsRoot(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update'], { env });
  const packages = packageNames(missing, await knownToApt(missing));
  console.log(`Installing system libraries: ${packages.join(' ')}`);
  await run(installCommand(packages), { env });
  const still = await missingHere();
  if (still.length > 0)
    throw new PreparationError(`apt-get did not help. ${missingMessage(still, packages)}`);
}

/** @param {readonly import('./systemLibraries.mjs').Requirement[]} missing */
async function knownToApt(missing) {
  const names = missing.flatMap(({ packages }) => packages);
  const { output } = await runQuietly(['apt-cache', 'show', '--no-all-versions', ...names]);
  const known = new Set([...output.matchAll(/^Package: (.+)$/gm)].map(([, name]) => name));
  return (/** @type {string} */ name) => known.has(name);
}

/** @param {string} program */
function isCallable(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
