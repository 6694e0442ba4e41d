import { repository } from '../repository.mjs';
import { installDependencies } from './installDependencies.mjs';
import { installSystemLibraries } from './installSystemLibraries.mjs';
import { requireNode } from './requireNode.mjs';

/**
 * Makes a fresh clone ready to build and run in.
 * @throws {import('./PreparationError.mjs').PreparationError} when the reader has to act first
 */
export async function prepare() {
  requireNode(process.versions.node);
  await installDependencies(repository);
  await installSystemLibraries();
}
