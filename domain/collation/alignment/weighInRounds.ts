import type { Deliberation } from './deliberation';
import { weigh } from './weigh';
import type { AlignmentWeights } from './weights';
import type { Work } from './work';

/** Weighs every pair in the light of all others, as often as there are weights for it: how likely each is a link. */
export function weighInRounds(
  deliberation: Deliberation,
  rounds: AlignmentWeights['context'],
  work: Work,
): readonly number[] {
  let probabilities = deliberation.byWording;
  for (const weights of rounds) {
    if (work.isStopped()) break;
    const evidence = deliberation.evidence(probabilities);
    probabilities = deliberation.believe(evidence.map((one) => weigh(one, weights)));
  }
  return probabilities;
}
