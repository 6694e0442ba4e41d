import { z } from 'zod';

/** What the reader has said of the structure that was inferred from a text. */
export const correctionsSchema = z.strictObject({
  /** Ids of inferred things that the reader has confirmed, and of those they have rejected. */
  confirmed: z.array(z.string().max(100)).max(100_000),
  rejected: z.array(z.string().max(100)).max(100_000),
  /** The number of the document that begins at this block; those that follow count on from it. */
  numbers: z
    .array(z.strictObject({ block: z.string().max(20), number: z.int().positive() }))
    .max(10_000),
});

export type Corrections = z.infer<typeof correctionsSchema>;

export const noCorrections: Corrections = { confirmed: [], rejected: [], numbers: [] };
