/**
 * A thing Electron needs from the system, and the packages of Debian and Ubuntu it comes in. Since
 * Debian 13 and Ubuntu 24.04 some have a new name (time in 64 bits); the newer name stands first.
 * @typedef {{ needs: string, packages: readonly string[] }} Requirement
 */

/** @type {readonly Requirement[]} */
const LIBRARIES = [
  { needs: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { needs: 'libnss3.so', packages: ['libnss3'] },
  { needs: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { needs: 'libgbm.so.1', packages: ['libgbm1'] },
  { needs: 'libXss.so.1', packages: ['libxss1'] },
];

/** @type {readonly Requirement[]} */
const VIRTUAL_DISPLAY = [
  { needs: 'xvfb-run', packages: ['xvfb'] },
  { needs: 'xauth', packages: ['xauth'] },
];

/**
 * @typedef {object} System what is there
 * @property {boolean} display whether windows can be shown without a virtual display
 * @property {(needs: string) => boolean} has whether a library can be loaded or a program called
 */

/**
 * @param {System} system
 * @returns {readonly Requirement[]}
 */
export function missingRequirements({ display, has }) {
  const wanted = display ? LIBRARIES : [...LIBRARIES, ...VIRTUAL_DISPLAY];
  return wanted.filter(({ needs }) => !has(needs));
}

/**
 * The names under which this release of the system knows the packages.
 * @param {readonly Requirement[]} missing
 * @param {(packageName: string) => boolean} isKnown
 * @returns {readonly string[]}
 */
export function packageNames(missing, isKnown) {
  return missing.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1) ?? '');
}

/**
 * @param {readonly string[]} packages
 * @returns {readonly string[]}
 */
export function installCommand(packages) {
  return ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
}

/**
 * What to do for somebody who may not install, or whose system has no apt.
 * @param {readonly Requirement[]} missing
 * @param {readonly string[] | undefined} packages undefined where there is no apt
 */
export function missingMessage(missing, packages) {
  const names = missing.map(({ needs }) => needs).join(', ');
  if (packages === undefined)
    return `Electron needs ${names}, which this system does not have. Install it with the package manager of your system and run the command again.`;
  const command = installCommand(packages).join(' ');
  return `Electron needs ${names}, which this system does not have. Install it and run the command again:\n  sudo apt-get update && sudo ${command}`;
}
