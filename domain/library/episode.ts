import { z } from 'zod';

/** One source's telling of the episode. The same source may tell several episodes. */
const account = z.strictObject({
  /** Id of the source that tells it. */
  source: z.string(),
  /** Where its teller stood: a record made at the time, somebody who was present, or one who tells it second hand. */
  standing: z.enum(['record', 'present', 'second hand']),
  /** Whether we hold the whole telling: what an extract lacks, its teller may still have told. */
  extent: z.enum(['whole', 'extract']).default('extract'),
  /** Ids of passages of that source, in the account's own order. */
  passages: z.array(z.string()).min(1),
});

/** The saved form of one episode, format 1. */
export const episodeSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** EDTF; empty where nobody has said. */
  date: z.string(),
  /** Empty where nobody has said. */
  place: z.string(),
  participants: z.array(z.string()),
  /** Two or three sentences in our own words: what happened and what the accounts disagree about; empty where nobody has said. */
  summary: z.string(),
  accounts: z.array(account).min(2),
});

export type Episode = z.infer<typeof episodeSchema>;
export type EpisodeAccount = Episode['accounts'][number];
