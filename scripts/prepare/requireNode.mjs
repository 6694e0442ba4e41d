import { PreparationError } from './PreparationError.mjs';

/** The oldest Node with which the tools we build with work. */
const OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version as Node states it, without the leading `v`
 * @throws {PreparationError} when that Node is too old
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new PreparationError(
    `Synoptic needs Node ${OLDEST.major}.${OLDEST.minor} or newer to build; this is Node ${version}. ` +
      'Install a current Node from https://nodejs.org and run the command again.',
  );
}
