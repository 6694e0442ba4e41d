import { type BestTwo, bestTwo } from './bestTwo';
import type { Pairs } from './gatherPairs';
import { sumValues } from './sparseVector';
import type { Work } from './work';

/** Share of words in common from which passages are twins, unless another comes near. */
const TWIN = 0.85;
const CLEAR_OF_OTHERS = 0.25;

/** Rarity that twins share at least, summed over stems: "And he died" has no twin. */
const WORTH_A_TWIN = 3;

/**
 * Indexes of pairs that are word for word the same, once in each account: the anchors of patience diff, found in any
 * order. Their words are enough; what stands around them cannot speak against a sentence moved alone.
 */
export function findTwins({ left, right, cells, words }: Pairs, work: Work): ReadonlySet<number> {
  const { lefts, rights } = cells;
  const ofLeft = bestTwo(lefts, words, left.length, work);
  const ofRight = bestTwo(rights, words, right.length, work);
  const standsOut = (index: number, { first, second }: BestTwo, place = 0) => {
    const [share = 0, next = 0] = [words[index], words[second[place] ?? -1]];
    return first[place] === index && next < share - CLEAR_OF_OTHERS;
  };
  const twins = new Set<number>();
  work.times(words.length, (index) => {
    if ((words[index] ?? 0) < TWIN) return;
    const isClear =
      standsOut(index, ofLeft, lefts[index]) && standsOut(index, ofRight, rights[index]);
    const rarity = left[lefts[index] ?? -1]?.rarity;
    if (isClear && rarity && sumValues(rarity) > WORTH_A_TWIN) twins.add(index);
  });
  return twins;
}
