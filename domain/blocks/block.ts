import { z } from 'zod';

/** A stretch of a block's text, `[start, end)` in UTF-16 units. */
const stretch = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** What a stretch of a block's text is besides words. Marks may overlap; a page mark has no length. */
const mark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'emphasis',
      'strong',
      'underlined',
      'struck',
      'superscript',
      'subscript',
      'small capitals',
    ]),
    ...stretch,
  }),
  /** The mark of a footnote: its words stay in the text, "12" or "[12]". */
  z.strictObject({ kind: z.literal('footnote mark'), ...stretch, label: z.string().max(60) }),
  /** An address on the web. It is shown and copied, never fetched. */
  z.strictObject({ kind: z.literal('link'), ...stretch, address: z.string().max(2_000) }),
  /** Words that stand for a text withheld. */
  z.strictObject({ kind: z.literal('redaction'), ...stretch, cause: z.string().max(300) }),
  /** Here a page of the original begins. */
  z.strictObject({ kind: z.literal('page'), ...stretch, label: z.string().max(60) }),
]);

/** Unique within its source and kept for good: `b1`, `b2`, … in the order of the text as it was brought in. */
const id = z.string().regex(/^b[1-9][0-9]*$/);
const words = { id, text: z.string(), marks: z.array(mark).optional() };

/** A piece of a source's text, as every imported file is made of. Law: every mark lies within its block's text. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), ...words, level: z.int().min(1).max(6) }),
  z.strictObject({ kind: z.literal('paragraph'), ...words }),
  z.strictObject({ kind: z.literal('quotation'), ...words }),
  z.strictObject({
    kind: z.literal('list item'),
    ...words,
    /** From 0. */
    depth: z.int().nonnegative(),
    /** What stands before it: "•", "3.", "(a)". */
    sign: z.string().max(20),
  }),
  z.strictObject({ kind: z.literal('footnote'), ...words, label: z.string().max(60) }),
  z.strictObject({
    kind: z.literal('table'),
    id,
    /** Rows of cells; a row may be shorter than another. */
    rows: z.array(z.array(z.string())),
    /** How many of the first rows are heads. */
    heads: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('page break'), id, label: z.string().max(60) }),
  z.strictObject({ kind: z.literal('redaction'), id, cause: z.string().min(1).max(300) }),
  /** A picture of the file, which we leave out, and the words it has for those who do not see it. */
  z.strictObject({ kind: z.literal('image'), id, alternative: z.string() }),
  z.strictObject({
    kind: z.literal('scanned page'),
    id,
    /** The page of the original, from 1. */
    page: z.int().positive(),
    /** What a reader typed, or later a recogniser read; empty until then. */
    text: z.string(),
  }),
]);

export type Block = z.infer<typeof blockSchema>;
export type Mark = z.infer<typeof mark>;
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
