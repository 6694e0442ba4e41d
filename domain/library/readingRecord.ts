import { z } from 'zod';

/** How far the reader has come in each source, format 1. */
export const readingRecordSchema = z.strictObject({
  format: z.literal(1),
  places: z
    .array(
      z.strictObject({
        source: z.string().max(200),
        /** The passage or block at the top of the page when the reader left; null at the beginning. */
        passage: z.string().max(100).nullable(),
        /** Whether the reader has come to the end. */
        isRead: z.boolean(),
      }),
    )
    .max(100_000),
});

export type ReadingRecord = z.infer<typeof readingRecordSchema>;

export const noReading: ReadingRecord = { format: 1, places: [] };
