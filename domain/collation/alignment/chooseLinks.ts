import { type Calibration, calibrate } from './calibrate';
import type { Pairing } from './candidates';
import { likeliestSet } from './likeliestSet';
import type { Work } from './work';

/** Passages of an account below which it is an extract, on one episode. */
const EXTRACT = 20;

/** The F1 to be expected from which most is settled. */
const SETTLED = 0.8;

/** The links chosen of all pairs, by their indexes, and how likely each pair is in the light of how such links held. */
export type Choice = { readonly chosen: readonly number[]; readonly likely: Float64Array };

/**
 * Chooses links by what the weights say of them. Only of long accounts in which little is certain they say too little of what
 * is doubtful, whatever the kind of text: there links are chosen by how such links held.
 */
export function chooseLinks(
  { left, right }: Pairing,
  probabilities: Float64Array,
  calibration: Calibration,
  work: Work,
): Choice {
  const likely = work.column(probabilities.length, (index) =>
    calibrate(probabilities[index] ?? 0, calibration),
  );
  const asSaid = likeliestSet(probabilities);
  const isExtract = Math.min(left.length, right.length) < EXTRACT;
  const isSaidEnough = isExtract || asSaid.expectedScore >= SETTLED;
  return { chosen: (isSaidEnough ? asSaid : likeliestSet(likely)).chosen, likely };
}
