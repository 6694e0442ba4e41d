import type { Candidates } from '../../domain/collation/alignment/candidates';
import type { Cells } from '../../domain/collation/alignment/cells';
import type { ContextEvidence } from '../../domain/collation/alignment/contextEvidence';
import { Deliberation } from '../../domain/collation/alignment/deliberation';
import { promisingPairs } from '../../domain/collation/alignment/gatherPairs';
import type { Evidence } from '../../domain/collation/alignment/weigh';
import type { AlignmentWeights } from '../../domain/collation/alignment/weights';
import type { WordingEvidence } from '../../domain/collation/alignment/wordingEvidence';
import { Work } from '../../domain/collation/alignment/work';
import { type Observation, regress } from './ridgeRegression';

/** Two accounts with the pairs that may be links; of each it is known whether it is one, or left open. */
export type LabelledComparison = {
  readonly candidates: Candidates;
  readonly evidence: WordingEvidence;
  readonly isLink: (left: number, right: number) => boolean | undefined;
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
    kinds.flatMap((kind) =>
      observe(kind, ({ candidates, evidence }) => [candidates.cells, evidence]),
    ),
    (evidence) => (RARE.has(evidence) ? RARE_RIDGE : WORDING_RIDGE),
  );
  const underWay = kinds.map((kind) => kind.map((comparison) => begin(comparison, wording)));
  const context: AlignmentWeights['context'][number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of underWay.flat()) one.around = one.deliberation.evidence(one.probabilities);
    const weights = regress(
      underWay.flatMap((kind) => observe(kind, ({ cells, around }) => [cells, around])),
      () => CONTEXT_RIDGE,
    );
    context.push(weights);
    for (const one of underWay.flat()) {
      one.probabilities = one.deliberation.weigh(one.around, weights);
    }
  }
  return { wording, context };
}

type UnderWay = Pick<LabelledComparison, 'isLink'> & {
  readonly cells: Cells;
  readonly deliberation: Deliberation;
  probabilities: Float64Array;
  around: ContextEvidence;
};

function begin(
  { candidates, evidence, isLink }: LabelledComparison,
  wording: AlignmentWeights['wording'],
): UnderWay {
  const work = new Work();
  const pairs = promisingPairs(candidates, evidence, wording, () => undefined, work);
  const deliberation = new Deliberation(pairs, () => undefined, work);
  const probabilities = deliberation.byWording;
  const around = deliberation.evidence(probabilities);
  return { isLink, cells: pairs.cells, deliberation, probabilities, around };
}

function observe<Kind extends string, One extends Pick<LabelledComparison, 'isLink'>>(
  comparisons: readonly One[],
  lookAt: (one: One) => readonly [Cells, Evidence<Kind>],
): Observation<Kind>[] {
  const labelled = comparisons.flatMap((one) => {
    const [{ lefts, rights }, evidence] = lookAt(one);
    return [...lefts.keys()].flatMap((index) => {
      const isLink = one.isLink(lefts[index] ?? 0, rights[index] ?? 0);
      return isLink === undefined ? [] : [{ evidence: evidenceAt(evidence, index), isLink }];
    });
  });
  const links = labelled.filter(({ isLink }) => isLink).length;
  const count = Math.min(A_LINK, A_KIND / links);
  return labelled.map((one) => ({ ...one, count }));
}

function evidenceAt<Kind extends string>(
  evidence: Evidence<Kind>,
  index: number,
): Record<Kind, number> {
  const kinds = Object.keys(evidence) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, evidence[kind][index] ?? 0])) as Record<
    Kind,
    number
  >;
}
