import type { Judgements, Verdict } from './judgements';
import { pairName } from './pairName';

/** A pair of passages of which two readers say different things. */
export type Disagreement = {
  readonly left: string;
  readonly right: string;
  readonly mine: Verdict;
};

export type LayerComparison = {
  /** How many pairs both have judged alike. */
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
  /** How many pairs only one of the two has judged. */
  readonly onlyOne: number;
};

/** Where two readers agree and differ. Law: it makes no difference in which direction a pair was named. */
export function compareLayers(mine: Judgements, theirs: Judgements): LayerComparison {
  const verdicts = new Map(theirs.decisions.map((pair) => [pairName(pair), pair.verdict]));
  const both = mine.decisions.filter((pair) => verdicts.has(pairName(pair)));
  const disagreements = both
    .filter((pair) => verdicts.get(pairName(pair)) !== pair.verdict)
    .map(({ left, right, verdict }) => ({ left, right, mine: verdict }));
  return {
    agreed: both.length - disagreements.length,
    disagreements,
    onlyOne: mine.decisions.length + theirs.decisions.length - 2 * both.length,
  };
}
