import { z } from 'zod';

/**
 * What a note is about, where it is about more than the words it hangs on: the moment that its passage tells, the
 * link from its passage to another, or the silence of an account that does not tell it. The anchor stays on words
 * that are there, so that such a note is found again like any other.
 */
export const aboutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moment') }),
  z.strictObject({
    kind: z.literal('link'),
    /** The passage at the other end, `source#passage`. */
    passage: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/),
  }),
  z.strictObject({
    kind: z.literal('silence'),
    /** Id of the source that is silent. */
    account: z.string(),
  }),
]);

export type About = z.infer<typeof aboutSchema>;
