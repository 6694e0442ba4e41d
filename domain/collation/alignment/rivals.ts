import type { Pairing } from './candidates';
import type { ComparedPassage } from './comparedPassage';
import { logOdds, withinBounds } from './logOdds';
import type { Work } from './work';

/** Log odds below which a rival does not matter, and beyond which a lead or lag is as good as settled. */
const NO_RIVAL = -5;
const SETTLED = 6;

/** How a candidate stands against the likeliest others of the same passages. */
export type Rivalry = {
  /** Its lead in log odds over the likelier of its rivals on one side, the one over which that is greater. */
  readonly lead: number;
  /**
   * How far a likelier rival rests on the very words this candidate rests on, 0 to 1: the share of them that the rival has too,
   * by the rival's probability. A sentence told in two shares different words with each part.
   */
  readonly taken: number;
};

export function weighRivals(
  { left, right, candidates }: Pairing,
  probabilities: readonly number[],
  work: Work,
): Rivalry[] {
  const rivalOf = (places: readonly number[]) => likeliestOther(places, probabilities);
  const rivalsOfLeft = rivalOf(candidates.map((one) => one.left));
  const rivalsOfRight = rivalOf(candidates.map((one) => one.right));
  return work.map(candidates, (one, index) => {
    const own = probabilities[index] ?? 0;
    const [inRow = -1, inColumn = -1] = [rivalsOfLeft[index], rivalsOfRight[index]];
    const leads = [inRow, inColumn].map((rival) => {
      const odds = logOdds(probabilities[rival] ?? 0);
      return withinBounds(logOdds(own) - Math.max(NO_RIVAL, odds), SETTLED);
    });
    const shared = sharedRarity(left[one.left], right[one.right]);
    const takenBy = (index: number, rival: ComparedPassage | undefined) => {
      const likely = probabilities[index] ?? 0;
      return likely > own ? likely * shareTaken(shared, rival) : 0;
    };
    return {
      lead: Math.max(...leads),
      taken: Math.max(
        takenBy(inRow, right[candidates[inRow]?.right ?? -1]),
        takenBy(inColumn, left[candidates[inColumn]?.left ?? -1]),
      ),
    };
  });
}

/**
 * How far each candidate lies behind the best worded other one of either passage, in log odds by wording alone: what tells
 * for the neighbours of a pair must not outweigh that another has the words.
 */
export function lagsInWording({ candidates }: Pairing, wordingOdds: readonly number[]): number[] {
  const rivalOf = (places: readonly number[]) => likeliestOther(places, wordingOdds);
  const rivalsOfLeft = rivalOf(candidates.map((one) => one.left));
  const rivalsOfRight = rivalOf(candidates.map((one) => one.right));
  const odds = (index: number | undefined) =>
    Math.max(NO_RIVAL, Math.min(SETTLED, wordingOdds[index ?? -1] ?? NO_RIVAL));
  return candidates.map((_, index) => {
    const best = Math.max(odds(rivalsOfLeft[index]), odds(rivalsOfRight[index]));
    return Math.max(0, best - odds(index));
  });
}

/** For each candidate, the index of the likeliest other one at the same place. */
function likeliestOther(
  places: readonly number[],
  likelihoods: readonly number[],
): (number | undefined)[] {
  const best = new Map<number, { first: number; second?: number }>();
  const isLikelier = (one: number, other: number | undefined) =>
    other === undefined || (likelihoods[one] ?? 0) > (likelihoods[other] ?? 0);
  places.forEach((place, index) => {
    const held = best.get(place);
    if (!held) best.set(place, { first: index });
    else if (isLikelier(index, held.first)) best.set(place, { first: index, second: held.first });
    else if (isLikelier(index, held.second)) held.second = index;
  });
  return places.map((place, index) => {
    const held = best.get(place);
    return held?.first === index ? held.second : held?.first;
  });
}

/** The stems that two passages share, with the rarity of each. */
function sharedRarity(
  left: ComparedPassage | undefined,
  right: ComparedPassage | undefined,
): [number, number][] {
  return [...(left?.rarity ?? [])].filter(([stem]) => right?.rarity.has(stem));
}

/** How much of the shared stems, by rarity, the rival has too; all, where there are none. */
function shareTaken(
  shared: readonly (readonly [number, number])[],
  rival: ComparedPassage | undefined,
): number {
  const total = shared.reduce((sum, [, rarity]) => sum + rarity, 0);
  if (total === 0 || !rival) return 1;
  return (
    shared.reduce((sum, [stem, rarity]) => sum + (rival.rarity.has(stem) ? rarity : 0), 0) / total
  );
}
