import { z } from 'zod';
import { parseBySchema } from '../json/parseBySchema';
import type { Result } from '../result';
import { judgementsSchema } from './judgements';

/** Somebody's links as a file that can be given to a colleague, format 1. */
export const layerSchema = z.strictObject({
  format: z.literal(1),
  /** Whose it is, as the other will read it. */
  name: z.string().trim().min(1).max(80),
  judgements: judgementsSchema,
});

export type Layer = z.infer<typeof layerSchema>;

/** A layer from the text of a file; the problem names the file and the line. */
export function parseLayer(text: string, file: string): Result<Layer> {
  return parseBySchema(layerSchema, text, file);
}

export function serialiseLayer(layer: Layer): string {
  return `${JSON.stringify(layer, null, 2)}\n`;
}
