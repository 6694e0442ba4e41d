import { text } from 'node:stream/consumers';
import { parseBySchema } from '../../domain/json/parseBySchema';
import type { Problem } from '../../domain/result';
import type { ParseHost } from '../parsing/openParseHost';
import { type FileReport, importFiles } from './importFiles';
import { importJobSchema, importStatus } from './importJob';

/**
 * Does the job that stands on standard input, without a window, and writes to standard output, a line each, how every file
 * ended, `{"path","named","outcome","id","encoding","remarks","reason"}`, and at last all of them, `{"files","problem"}`.
 * @returns the exit status
 */
export async function runImport(host: ParseHost): Promise<number> {
  const files: FileReport[] = [];
  const job = parseBySchema(importJobSchema, await text(process.stdin), 'standard input');
  const done = job.ok
    ? await importFiles(job.value, host, (file) => {
        files.push(file);
        // Not waited for: it is written before what follows.
        void print(describe(file));
      })
    : job;
  await print({ files: files.map(describe), problem: done.ok ? null : done.problem });
  if (!done.ok) return importStatus.trouble;
  const isRefused = files.some(({ outcome }) => outcome.outcome === 'refused');
  return isRefused ? importStatus.someRefused : importStatus.allIn;
}

type Ended = { readonly files: readonly unknown[]; readonly problem: Problem | null };

/** Every file has the same fields, whatever became of it. */
function describe({ path, named, outcome: ending }: FileReport) {
  const { outcome, ...said } = ending;
  return { path, named, outcome, id: null, encoding: null, remarks: [], reason: null, ...said };
}

function print(result: Ended | ReturnType<typeof describe>): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(result)}\n`, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
