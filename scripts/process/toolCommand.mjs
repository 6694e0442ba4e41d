import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.mjs';

/**
 * How to call a tool that is installed in node_modules, the same on every platform.
 * @param {string} packageName
 * @param {string} [tool] where it is not named as the package is
 * @returns {readonly string[]}
 */
export function toolCommand(packageName, tool = packageName) {
  const folder = join(repository, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[tool])];
}
