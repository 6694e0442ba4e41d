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
  await prepare(errors);
  const prepared = await presentElectron();
  if (prepared !== undefined) return success(prepared);
  return failure({
    message: 'There is no Electron to read files in.',
    advice: 'Run npm start once: it fetches one or says why it cannot.',
  });
}

/** Its words go to where errors go: the answer alone belongs to standard output. */
function prepare(errors: Writable): Promise<void> {
  const child = spawn(process.execPath, [preparation], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const said of [child.stdout, child.stderr]) said.pipe(errors, { end: false });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
