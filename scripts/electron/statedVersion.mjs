import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder of an unpacked release of Electron, which has a file with its version
 * @returns {string | undefined} undefined where that file is missing
 */
export function statedVersion(folder) {
  const file = join(folder, 'version');
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}
