import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { refusalCodes } from '../../domain/importing/refusal';

/** Playwright runs journeys as CommonJS, where there is no `import.meta`. */
const command = join(__dirname, '../../cli/synoptic.mjs');

const reportSchema = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      outcome: z.enum(['imported', 'remarks', 'refused']),
      id: z.string().nullable(),
      encoding: z.string().nullable(),
      remarks: z.array(z.string()),
      reason: z.object({ code: z.enum(refusalCodes), message: z.string().min(1) }).nullable(),
    }),
  ),
});

/** What is said of one file. */
export type FileReport = z.infer<typeof reportSchema>['files'][number];

/** What `synoptic import` says of each file, in the order in which they were named. That files are refused is no failure. */
export function importFiles(
  library: string,
  paths: readonly string[],
): Promise<readonly FileReport[]> {
  const words = [command, 'import', ...paths, '--library', library, '--json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { maxBuffer: 2 ** 26 }, (error, output, errors) => {
      if (output.startsWith('{')) resolve(reportSchema.parse(JSON.parse(output)).files);
      else reject(error ?? new Error(errors));
    });
  });
}
