import type { Deliberation } from './deliberation';
import type { AlignmentWeights } from './weights';

/** Weighs every pair in the light of all others, as often as there are weights for it: how likely each is a link. */
export function weighInRounds(
  deliberation: Deliberation,
  rounds: AlignmentWeights['context'],
): Float64Array {
  let probabilities = deliberation.byWording;
  for (const weights of rounds) {
    probabilities = deliberation.weigh(deliberation.evidence(probabilities), weights);
  }
  return probabilities;
}
