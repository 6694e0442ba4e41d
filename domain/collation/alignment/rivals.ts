import { highestOther } from './bestTwo';
import type { Pairing } from './candidates';
import { measureCells } from './cells';
import { logOdds, withinBounds } from './logOdds';
import type { SparseVector } from './sparseVector';
import type { Work } from './work';

/** Log odds below which a rival does not matter, and beyond which a lead or lag is as good as settled. */
const NO_RIVAL = -5;
const SETTLED = 6;

/** Share of the work on two accounts, as measured, of weighing the rivals once. */
const WEIGHING = 0.04;

/** How the pairs stand against the likeliest others of the same passages. */
export type Rivalry = {
  /** The lead in log odds over the likelier of the rivals on one side, the one over which that is greater. */
  readonly lead: Float64Array;
  /**
   * How far a likelier rival rests on the very words a pair rests on, 0 to 1: the share of them that the rival has too,
   * by the rival's probability. A sentence told in two shares different words with each part.
   */
  readonly taken: Float64Array;
};

export function weighRivals(pairing: Pairing, probabilities: Float64Array, work: Work): Rivalry {
  const { left, right, cells } = pairing;
  const rivals = rivalsOf(pairing, probabilities, work);
  const odds = work.column(probabilities.length, (index) => logOdds(probabilities[index] ?? 0));
  const lead = work.column(odds.length, (index) => {
    const leads = rivals.map((others) => {
      const rival = odds[others[index] ?? -1] ?? NO_RIVAL;
      return withinBounds((odds[index] ?? 0) - Math.max(NO_RIVAL, rival), SETTLED);
    });
    return Math.max(...leads);
  });
  const takenAt = (one: number, other: number, index: number) => {
    const takenBy = (rival: number, place: number, side: Pairing['left']) => {
      const likely = probabilities[rival] ?? 0;
      if (likely <= (probabilities[index] ?? 0)) return 0;
      return likely * shareTaken(left[one]?.rarity, right[other]?.rarity, side[place]?.rarity);
    };
    const [inRow = -1, inColumn = -1] = rivals.map((others) => others[index]);
    return Math.max(
      takenBy(inRow, cells.rights[inRow] ?? -1, right),
      takenBy(inColumn, cells.lefts[inColumn] ?? -1, left),
    );
  };
  return { lead, taken: measureCells(cells, work, takenAt, WEIGHING) };
}

/**
 * How far each pair lies behind the best worded other one of either passage, in log odds by wording alone: what tells
 * for the neighbours of a pair must not outweigh that another has the words.
 */
export function lagsInWording(
  pairing: Pairing,
  wordingOdds: Float64Array,
  work: Work,
): Float64Array {
  const [inRow, inColumn] = rivalsOf(pairing, wordingOdds, work);
  const odds = (index = -1) =>
    Math.max(NO_RIVAL, Math.min(SETTLED, wordingOdds[index] ?? NO_RIVAL));
  return work.column(wordingOdds.length, (index) =>
    Math.max(0, Math.max(odds(inRow[index]), odds(inColumn[index])) - odds(index)),
  );
}

/** For each pair, the likeliest other one of its left passage, and of its right. */
function rivalsOf({ left, right, cells }: Pairing, likelihoods: Float64Array, work: Work) {
  return [
    highestOther(cells.lefts, likelihoods, left.length, work),
    highestOther(cells.rights, likelihoods, right.length, work),
  ] as const;
}

/** How much of the stems that two passages share, by rarity, the rival has too; all, where there are none. */
function shareTaken(left = NOTHING, right = NOTHING, rival = NOTHING): number {
  let [shared, taken] = [0, 0];
  let [there, beyond] = [0, 0];
  left.keys.forEach((key, index) => {
    while ((right.keys[there] ?? key) < key) there += 1;
    if (right.keys[there] !== key) return;
    while ((rival.keys[beyond] ?? key) < key) beyond += 1;
    const rarity = left.values[index] ?? 0;
    shared += rarity;
    if (rival.keys[beyond] === key) taken += rarity;
  });
  return shared > 0 ? taken / shared : 1;
}

const NOTHING: SparseVector = { keys: new Int32Array(0), values: new Float64Array(0) };
