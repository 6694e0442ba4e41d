import { z } from 'zod';
import { textEncodings } from '../../domain/importing/textEncodings';

/** What the command line asks of the app's runtime, on its standard input. Paths are absolute, but for an empty one. */
export const importJobSchema = z.strictObject({
  library: z.string().min(1),
  paths: z.array(z.string()).min(1),
  /** The encoding in which texts are to be read, whatever they say of themselves. */
  encoding: z.enum(textEncodings).optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;

/** How the runtime ends, as `synoptic import` does. */
export const importStatus = { allIn: 0, someRefused: 1, trouble: 2 } as const;
