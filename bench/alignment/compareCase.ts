import { gatherPairs } from '../../domain/collation/alignment/gatherPairs';
import { readAccounts } from '../../domain/collation/alignment/readAccounts';
import { Work } from '../../domain/collation/alignment/work';
import type { LabelledComparison } from './fitWeights';
import { accountsOf, type LabelledCase } from './labelledSets';

/** Every two accounts of a case, with every pair of passages that has anything in common. */
export function compareCase(one: LabelledCase): readonly LabelledComparison[] {
  const work = new Work(1);
  const labels = labelsOf(one);
  const accounts = readAccounts(accountsOf(one), work);
  return accounts.flatMap((left, index) =>
    accounts.slice(index + 1).map((right): LabelledComparison => {
      const labelOf = (here: number, there: number) =>
        labels.get(`${left[here]?.id} ${right[there]?.id}`);
      return {
        left,
        right,
        pairs: gatherPairs(
          left,
          right,
          [],
          () => undefined,
          () => 0,
          work,
        ),
        isLink: ({ candidate }) => {
          const label = labelOf(candidate.left, candidate.right);
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
