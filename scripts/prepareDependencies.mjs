import { exitWith } from './prepare/exitWith.mjs';
import { installDependencies } from './prepare/installDependencies.mjs';
import { requireNode } from './prepare/requireNode.mjs';
import { repository } from './repository.mjs';

/** What every command of the command line needs of a fresh clone. */
await exitWith(async () => {
  requireNode(process.versions.node);
  await installDependencies(repository);
  return 0;
});
