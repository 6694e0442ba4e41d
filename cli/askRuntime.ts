import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { failure, type Problem, type Result, success } from '../domain/result';
import type { ImportJob } from '../main/commandLine/importJob';
import { hasDisplay, onDisplay, onVirtualDisplay } from '../scripts/prepare/display.mjs';
import { repository } from '../scripts/repository.mjs';
import { explainSilence, lacksDisplay } from './explainSilence';
import { findRuntime } from './findRuntime';
import { type Ended, runInGroup } from './runInGroup';

const file = z.object({
  path: z.string(),
  named: z.int(),
  outcome: z.enum(['imported', 'remarks', 'refused']),
  id: z.string().nullable(),
  encoding: z.string().nullable(),
  remarks: z.array(z.string()),
  reason: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** How one file ended, as the runtime tells it, and which path of the job, from 0, named it or its folder. */
export type ImportedFile = z.infer<typeof file>;

const answer = z.object({
  files: z.array(file),
  problem: z.object({ message: z.string(), advice: z.string().optional() }).nullable(),
});

/** Containers have little shared memory or none that is ours, without which Chromium falls; its temporary folder serves as well. */
const inFolder = '--disable-dev-shm-usage';

/**
 * Has the app's runtime, without a window of its own, bring files in. It has user data of its own that are gone afterwards,
 * so that it never meets the app that may be open. Asked to stop, it ends the runtime, clears up and then obeys.
 * @param errors where is told what has to be fetched or built first
 * @param onFile called with each file when it has ended
 */
export async function askRuntime(
  job: ImportJob,
  errors: Writable,
  onFile: (file: ImportedFile) => void,
): Promise<Result<readonly ImportedFile[]>> {
  const runtime = await findRuntime(errors);
  if (!runtime.ok) return runtime;
  const { executable, args } = runtime.value;
  const own = await mkdtemp(join(tmpdir(), 'synoptic-'));
  const switches = ['--import', inFolder, `--user-data-dir=${own}`];
  const command = [executable, ...args, repository, ...switches];
  try {
    return await converse(command, own, job, onFile);
  } finally {
    await rm(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A display that is named may be another user's, or none; a virtual one serves as well, since nothing is shown. */
async function converse(
  command: readonly string[],
  folder: string,
  job: ImportJob,
  onFile: (file: ImportedFile) => void,
): Promise<Result<readonly ImportedFile[]>> {
  let last: z.infer<typeof answer> | undefined;
  const onLine = (line: string): void => {
    const json = parseJson(line);
    const one = file.safeParse(json);
    if (one.success) onFile(one.data);
    last = answer.safeParse(json).data ?? last;
  };
  // What whoever starts the runtime leaves behind is left in the folder that goes.
  const run = (words: readonly string[]): Promise<Ended> =>
    runInGroup(words, { ...process.env, TMPDIR: folder }, JSON.stringify(job), onLine);
  let ended = await run(onDisplay(command));
  if (last === undefined && hasDisplay(process.env, process.platform) && lacksDisplay(ended))
    ended = await run(onVirtualDisplay(command));
  if (last === undefined) return failure(explainSilence(ended, command[0] ?? ''));
  return last.problem === null ? success(last.files) : failure(withoutGaps(last.problem));
}

function withoutGaps({
  message,
  advice,
}: {
  message: string;
  advice?: string | undefined;
}): Problem {
  return advice === undefined ? { message } : { message, advice };
}

/** Undefined for what is no JSON: whoever starts the runtime may add words of its own. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
