import { z } from 'zod';

/**
 * Where a note hangs: a stretch of one passage, in the terms of the W3C Web Annotation model.
 * The quote finds the words again when the text around them changes, the position where they repeat.
 */
export const anchorSchema = z.strictObject({
  /** Id of the source. */
  source: z.string(),
  /** Id of the passage in it, or `precis`. */
  passage: z.string(),
  quote: z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1).max(20_000),
    /** Up to 32 UTF-16 units before and after. */
    prefix: z.string().max(64),
    suffix: z.string().max(64),
  }),
  position: z.strictObject({
    type: z.literal('TextPositionSelector'),
    /** `[start, end)` in UTF-16 units of the passage's text. */
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
});

export type Anchor = z.infer<typeof anchorSchema>;
