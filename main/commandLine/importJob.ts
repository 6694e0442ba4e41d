import { z } from 'zod';

/** What the command line asks of the app's runtime, on its standard input. Paths are absolute. */
export const importJobSchema = z.strictObject({
  library: z.string().min(1),
  paths: z.array(z.string().min(1)).min(1),
});
export type ImportJob = z.infer<typeof importJobSchema>;

/** How the runtime ends, as `synoptic import` does. */
export const importStatus = { allIn: 0, someRefused: 1, trouble: 2 } as const;
