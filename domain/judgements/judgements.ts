import { z } from 'zod';

/** The name of a passage among all sources: `source#passage`. */
const passageName = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/);

const decision = z.strictObject({
  left: passageName,
  right: passageName,
  verdict: z.enum(['confirmed', 'rejected']),
});

const momentName = z.strictObject({
  /** A passage of the moment: moments are computed anew, passages stay. */
  passage: passageName,
  name: z.string().trim().min(1).max(200),
});

/** What the reader has said of the comparison, as saved, format 1. No pair of passages and no passage stands twice. */
export const judgementsSchema = z.strictObject({
  format: z.literal(1),
  decisions: z.array(decision),
  names: z.array(momentName),
});

export type Judgements = z.infer<typeof judgementsSchema>;
export type Verdict = z.infer<typeof decision>['verdict'];

export const noJudgements: Judgements = { format: 1, decisions: [], names: [] };
