import { gatherCandidates } from '../../domain/collation/alignment/candidates';
import { readAccounts } from '../../domain/collation/alignment/readAccounts';
import { wordingEvidence } from '../../domain/collation/alignment/wordingEvidence';
import { Work } from '../../domain/collation/alignment/work';
import type { LabelledComparison } from './fitWeights';
import { accountsOf, type LabelledCase } from './labelledSets';

/** Every two accounts of a case, with every pair of passages that is a candidate. */
export function compareCase(one: LabelledCase): readonly LabelledComparison[] {
  const work = new Work();
  const labels = labelsOf(one);
  const accounts = readAccounts(accountsOf(one), work);
  return accounts.flatMap((left, index) =>
    accounts.slice(index + 1).map((right): LabelledComparison => {
      const candidates = gatherCandidates(left, right, [], work);
      return {
        candidates,
        evidence: wordingEvidence(candidates, work),
        isLink: (here, there) => {
          const label = labels.get(`${left[here]?.id} ${right[there]?.id}`);
          return label === 'partial' ? undefined : label === 'sure';
        },
      };
    }),
  );
}

/** Labels by the ids of both passages, either way round; a sure one holds against a partial one. */
export function labelsOf({ alignments }: LabelledCase): Map<string, 'sure' | 'partial'> {
  const labels = new Map<string, 'sure' | 'partial'>();
  for (const { a, b, kind } of alignments) {
    for (const [one, other] of a.flatMap((one) => b.map((other) => [one, other]))) {
      for (const pair of [`${one} ${other}`, `${other} ${one}`]) {
        if (kind !== 'partial') labels.set(pair, 'sure');
        else if (!labels.has(pair)) labels.set(pair, 'partial');
      }
    }
  }
  return labels;
}
