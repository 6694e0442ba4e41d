import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { failure, type Result, success } from '../domain/result';
import { presentElectron } from '../scripts/electron/obtainElectron.mjs';
import { repository } from '../scripts/repository.mjs';

/** What has to be called, and with which words first. */
export type Runtime = { readonly executable: string; readonly args: readonly string[] };

const preparation = join(repository, 'scripts/prepareRuntime.mjs');

/** The app as it was built last and an Electron to run it in; what is missing is built or fetched first. */
export async function findRuntime(errors: Writable): Promise<Result<Runtime>> {
  const isBuilt = existsSync(join(repository, 'out/main/main.js'));
  const present = isBuilt ? await presentElectron() : undefined;
  if (present !== undefined) return success(present);
  errors.write('Synoptic reads files in the app itself, which is made ready first. Once.\n');
  const prepared = (await prepare(errors)) === 0 ? await presentElectron() : undefined;
  if (prepared !== undefined) return success(prepared);
  return failure({
    message: 'The app that reads files could not be made ready.',
    advice: `What is missing is said above. Once npm start in ${repository} opens Synoptic, this works too.`,
  });
}

/** Its words go to where errors go: the answer alone belongs to standard output. Gives its exit code. */
function prepare(errors: Writable): Promise<number | null> {
  const child = spawn(process.execPath, [preparation], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const said of [child.stdout, child.stderr]) said.pipe(errors, { end: false });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
