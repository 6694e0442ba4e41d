import { z } from 'zod';
import { blockSchema } from '../blocks/block';
import { sourceSchema } from '../library/source';

/** A source as `synoptic text --json` prints it and as a `.json` file brings it in again: what is said of it, and its text. */
export const exportedSourceSchema = z.strictObject({
  format: z.literal(1),
  source: sourceSchema,
  blocks: z.array(blockSchema),
});

export type ExportedSource = z.infer<typeof exportedSourceSchema>;
