import type { Pairing } from './candidates';

/** Share of words in common from which passages are twins, unless another comes near. */
const TWIN = 0.85;
const CLEAR_OF_OTHERS = 0.25;

/** Rarity that twins share at least, summed over stems: "And he died" has no twin. */
const WORTH_A_TWIN = 3;

/**
 * Indexes of candidates, of which `shares` gives the share of words in common, that are word for word the same, once in each account: the anchors of patience diff, found in any
 * order. Their words are enough; what stands around them cannot speak against a sentence moved alone.
 */
export function findTwins(
  { left, candidates }: Pairing,
  shares: readonly number[],
): ReadonlySet<number> {
  const ofLeft = bestTwo(
    candidates.map((one) => one.left),
    shares,
  );
  const ofRight = bestTwo(
    candidates.map((one) => one.right),
    shares,
  );
  const standsOut = (share: number, best: BestTwo | undefined) =>
    best?.first === share && best.second < share - CLEAR_OF_OTHERS;
  return new Set(
    shares.flatMap((share, index) => {
      const one = candidates[index];
      if (!one || share < TWIN) return [];
      const clear =
        standsOut(share, ofLeft.get(one.left)) && standsOut(share, ofRight.get(one.right));
      const rarity = left[one.left]?.rarity ?? new Map<number, number>();
      const worth = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
      return clear && worth > WORTH_A_TWIN ? [index] : [];
    }),
  );
}

type BestTwo = { readonly first: number; readonly second: number };

function bestTwo(places: readonly number[], shares: readonly number[]): Map<number, BestTwo> {
  const best = new Map<number, BestTwo>();
  places.forEach((place, index) => {
    const share = shares[index] ?? 0;
    const { first, second } = best.get(place) ?? { first: 0, second: 0 };
    const both =
      share > first ? { first: share, second: first } : { first, second: Math.max(second, share) };
    best.set(place, both);
  });
  return best;
}
