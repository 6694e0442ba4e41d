import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type LabelledCase, labelledFolder } from './labelledSets';

/** What was found for a case, in the form of the command line. */
export type Answer = {
  readonly alignments: readonly {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly score: number;
  }[];
};

/** The scorer that came with the sets; what it counts is its own affair. */
type Scorer = {
  emptyCounts(): unknown;
  scoreCase(gold: LabelledCase, answer: unknown): unknown;
  addCounts(total: unknown, counts: unknown): unknown;
  summarize(total: unknown): unknown;
};

const rate = z.number().nullable();
const summary = z.object({
  link: z.object({ p: rate, r: rate, f1: z.number() }),
  order: z.object({ recall: rate }),
  omission: z.object({ p: rate, r: rate, f1: z.number() }),
});

export type LinkScores = z.infer<typeof summary>;

/** Scores answers to labelled cases, all together, by the scorer that came with the sets. */
export async function scoreLinks(
  answered: Iterable<readonly [LabelledCase, Answer]>,
): Promise<LinkScores> {
  const scorer: Scorer = await import(pathToFileURL(join(labelledFolder, 'score.mjs')).href);
  const total = scorer.emptyCounts();
  for (const [gold, answer] of answered) scorer.addCounts(total, scorer.scoreCase(gold, answer));
  return summary.parse(scorer.summarize(total));
}
