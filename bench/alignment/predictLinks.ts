import { Deliberation } from '../../domain/collation/alignment/deliberation';
import { isPromising, type Pair } from '../../domain/collation/alignment/gatherPairs';
import { weigh } from '../../domain/collation/alignment/weigh';
import { weighInRounds } from '../../domain/collation/alignment/weighInRounds';
import { Work } from '../../domain/collation/alignment/work';
import type { FittedWeights, LabelledComparison } from './fitWeights';

/** A pair, and how likely weights say that it is a link; `isLink` where that is known. */
export type Prediction = {
  readonly pair: Pair;
  readonly probability: number;
  readonly isLink: boolean | undefined;
};

/** How likely weights say that each promising pair is a link, before calibration. */
export function predictLinks(
  { left, right, pairs, isLink }: LabelledComparison,
  weights: FittedWeights,
): readonly Prediction[] {
  const promising = pairs
    .map((pair) => ({ ...pair, odds: weigh(pair.evidence, weights.wording) }))
    .filter(isPromising);
  const work = new Work(1);
  const deliberation = new Deliberation(left, right, promising, work);
  const probabilities = weighInRounds(deliberation, weights.context, work);
  return promising.map((pair, index) => ({
    pair,
    probability: probabilities[index] ?? 0,
    isLink: isLink(pair),
  }));
}
