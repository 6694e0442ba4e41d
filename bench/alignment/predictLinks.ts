import type { Cells } from '../../domain/collation/alignment/cells';
import { Deliberation } from '../../domain/collation/alignment/deliberation';
import { promisingPairs } from '../../domain/collation/alignment/gatherPairs';
import { weighInRounds } from '../../domain/collation/alignment/weighInRounds';
import { Work } from '../../domain/collation/alignment/work';
import type { FittedWeights, LabelledComparison } from './fitWeights';

/** Pairs, and how likely weights say that each is a link. */
export type Prediction = { readonly cells: Cells; readonly probabilities: Float64Array };

/** How likely weights say that each promising pair is a link, before calibration. */
export function predictLinks(
  { candidates, evidence }: LabelledComparison,
  weights: FittedWeights,
): Prediction {
  const work = new Work();
  const pairs = promisingPairs(candidates, evidence, weights.wording, () => undefined, work);
  const deliberation = new Deliberation(pairs, () => undefined, work);
  return {
    cells: pairs.cells,
    probabilities: weighInRounds(deliberation, weights.context),
  };
}
