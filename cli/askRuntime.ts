import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { failure, type Result, success } from '../domain/result';
import type { ImportJob } from '../main/commandLine/importJob';
import { onDisplay } from '../scripts/prepare/display.mjs';
import { repository } from '../scripts/repository.mjs';
import { findRuntime } from './findRuntime';

const file = z.object({
  path: z.string(),
  outcome: z.enum(['imported', 'remarks', 'refused']),
  id: z.string().nullable(),
  encoding: z.string().nullable(),
  remarks: z.array(z.string()),
  reason: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** How one file ended, as the runtime tells it. */
export type ImportedFile = z.infer<typeof file>;

const answer = z.object({
  files: z.array(file),
  problem: z.object({ message: z.string(), advice: z.string().optional() }).nullable(),
});

/**
 * Has the app's runtime, without a window of its own, bring files in. It has user data of its own that are gone afterwards,
 * so that it never meets the app that may be open.
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
  const userData = await mkdtemp(join(tmpdir(), 'synoptic-'));
  const command = [executable, ...args, repository, '--import', `--user-data-dir=${userData}`];
  try {
    return await converse(onDisplay(command), job, onFile);
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function converse(
  [program = '', ...words]: readonly string[],
  job: ImportJob,
  onFile: (file: ImportedFile) => void,
): Promise<Result<readonly ImportedFile[]>> {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  const stop = () => child.kill();
  process.once('SIGTERM', stop);
  // What became of a job that nobody took in, the end tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(job));
  let last: z.infer<typeof answer> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const json = parseJson(line);
    const one = file.safeParse(json);
    if (one.success) onFile(one.data);
    last = answer.safeParse(json).data ?? last;
  }
  const end = await ended;
  process.off('SIGTERM', stop);
  if (last === undefined) return failure({ message: `The runtime gave no answer: ${end}.` });
  return last.problem === null ? success(last.files) : failure(withoutGaps(last.problem));
}

function withoutGaps({ message, advice }: { message: string; advice?: string | undefined }) {
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
