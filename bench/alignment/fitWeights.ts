import type { ComparedPassage } from '../../domain/collation/alignment/comparedPassage';
import { Deliberation } from '../../domain/collation/alignment/deliberation';
import { isPromising, type Pair } from '../../domain/collation/alignment/gatherPairs';
import { weigh } from '../../domain/collation/alignment/weigh';
import type { AlignmentWeights } from '../../domain/collation/alignment/weights';
import { Work } from '../../domain/collation/alignment/work';
import { type Observation, regress } from './ridgeRegression';

/** Two accounts with the pairs that may be links; of each it is known whether it is one, or left open. */
export type LabelledComparison = {
  readonly left: readonly ComparedPassage[];
  readonly right: readonly ComparedPassage[];
  readonly pairs: readonly Pair[];
  readonly isLink: (pair: Pair) => boolean | undefined;
};

/** How small the weights are held; those of evidence that few pairs have, less. */
const WORDING_RIDGE = 150;
const CONTEXT_RIDGE = 60;
const RARE_RIDGE = 5;
const RARE: ReadonlySet<string> = new Set(['quoted', 'dates', 'speech']);

/** Kinds of text weigh about alike: the links of each count for so much together, but none for more than so much. */
const A_KIND = 300;
const A_LINK = 1.5;

const ROUNDS = 3;

export type FittedWeights = Omit<AlignmentWeights, 'calibration'>;

/** The weights that suit kinds of text best: first of the evidence in the words, then of what is around, round after round. */
export function fitWeights(kinds: readonly (readonly LabelledComparison[])[]): FittedWeights {
  const wording = regress(
    kinds.flatMap((kind) => observe(kind, ({ pairs }) => pairs.map(({ evidence }) => evidence))),
    (evidence) => (RARE.has(evidence) ? RARE_RIDGE : WORDING_RIDGE),
  );
  const underWay = kinds.map((kind) => kind.map((comparison) => begin(comparison, wording)));
  const context: AlignmentWeights['context'][number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const evidence = new Map(
      underWay.flat().map((one) => [one, one.deliberation.evidence(one.probabilities)]),
    );
    const weights = regress(
      underWay.flatMap((kind) => observe(kind, (one) => evidence.get(one) ?? [])),
      () => CONTEXT_RIDGE,
    );
    context.push(weights);
    for (const one of underWay.flat()) {
      const odds = (evidence.get(one) ?? []).map((all) => weigh(all, weights));
      one.probabilities = one.deliberation.believe(odds);
    }
  }
  return { wording, context };
}

type UnderWay = LabelledComparison & {
  readonly deliberation: Deliberation;
  probabilities: readonly number[];
};

function begin(comparison: LabelledComparison, wording: AlignmentWeights['wording']): UnderWay {
  const { left, right } = comparison;
  const pairs = comparison.pairs
    .map((pair) => ({ ...pair, odds: weigh(pair.evidence, wording) }))
    .filter(isPromising);
  const deliberation = new Deliberation(left, right, pairs, new Work(1));
  return { ...comparison, pairs, deliberation, probabilities: deliberation.byWording };
}

function observe<Kind extends string, One extends LabelledComparison>(
  comparisons: readonly One[],
  evidenceOf: (one: One) => readonly Readonly<Record<Kind, number>>[],
): Observation<Kind>[] {
  const labelled = comparisons.flatMap((one) => {
    const evidence = evidenceOf(one);
    return one.pairs.flatMap((pair, index) => {
      const [isLink, all] = [one.isLink(pair), evidence[index]];
      return isLink === undefined || all === undefined ? [] : [{ evidence: all, isLink }];
    });
  });
  const links = labelled.filter(({ isLink }) => isLink).length;
  const count = Math.min(A_LINK, A_KIND / links);
  return labelled.map((one) => ({ ...one, count }));
}
