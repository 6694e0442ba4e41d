import process from 'node:process';
import type { Calibration } from '../../domain/collation/alignment/calibrate';
import { chooseLinks } from '../../domain/collation/alignment/chooseLinks';
import { Work } from '../../domain/collation/alignment/work';
import { compareCase } from './compareCase';
import { fitCalibration, type Said } from './fitCalibration';
import { fitWeights, type LabelledComparison } from './fitWeights';
import { halveCase } from './halveCase';
import { type LabelledCase, type LabelledSet, readLabelledSets } from './labelledSets';
import { type Prediction, predictLinks } from './predictLinks';
import { type Answer, scoreLinks } from './scoreLinks';

/** Parts of each set; each is judged by weights fitted on the others. A set of one case has two halves. */
const FOLDS = 4;

/** Numbers of the weights as they are written down. */
const DIGITS = 3;

/** A case, or half of one, with its comparisons, and the part of its set that it belongs to. */
type Example = {
  readonly set: string;
  readonly fold: number;
  readonly labels: LabelledCase;
  readonly comparisons: readonly LabelledComparison[];
};

/**
 * `npm run bench -- fit`: fits the weights of the alignment to all labelled sets and prints them as they stand in
 * `weights.ts`; before that, how weights fitted on three quarters of each set do on the last quarter, their likelihoods
 * mapped by a line that has not seen the kind of text.
 */
export async function runFit(): Promise<void> {
  const sets = await readLabelledSets();
  if (sets === undefined) {
    process.stderr.write('No labelled sets lie beside the project. Nothing was fitted.\n');
    process.exitCode = 2;
    return;
  }
  const examples = sets.flatMap(kindsWithin).flatMap(examplesOf);
  const heldOut = predictHeldOut(examples);
  for (const set of namesOf(examples)) {
    const others = examples.filter((example) => example.set !== set);
    const unseen = fitCalibration(saidOf(others, heldOut));
    const { link } = await scoreLinks(
      examples
        .filter((example) => example.set === set)
        .map((example) => [example.labels, answerOf(example, heldOut.get(example) ?? [], unseen)]),
    );
    process.stdout.write(`// ${set.padEnd(18)} held out ${(100 * link.f1).toFixed(1)}\n`);
  }
  const calibration = fitCalibration(saidOf(examples, heldOut));
  const weights = { ...fitWeights(byKind(examples)), calibration };
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  process.stdout.write(`${JSON.stringify(weights, rounded, 2)}\n`);
}

/** Texts with known edits are three kinds, by how heavily they were edited: one case each. */
function kindsWithin({ name, cases }: LabelledSet): LabelledSet[] {
  if (name !== 'dev-edits') return [{ name, cases }];
  return cases.map((one) => ({ name: one.id, cases: [one] }));
}

function examplesOf({ name, cases }: LabelledSet): Example[] {
  const parts = cases.length === 1 ? cases.flatMap(halveCase) : cases;
  const apart = FOLDS / Math.min(FOLDS, parts.length);
  return parts.map((labels, index) => ({
    set: name,
    fold: (index * apart) % FOLDS,
    labels,
    comparisons: compareCase(labels),
  }));
}

function namesOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ set }) => set))];
}

function byKind(examples: readonly Example[]): LabelledComparison[][] {
  return namesOf(examples).map((name) =>
    examples.filter(({ set }) => set === name).flatMap(({ comparisons }) => comparisons),
  );
}

type Predictions = ReadonlyMap<Example, readonly Prediction[]>;

/** What weights fitted without the part of an example say of its pairs. */
function predictHeldOut(examples: readonly Example[]): Predictions {
  const predictions = new Map<Example, readonly Prediction[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(byKind(examples.filter((example) => example.fold !== fold)));
    for (const example of examples.filter((one) => one.fold === fold)) {
      predictions.set(
        example,
        example.comparisons.map((comparison) => predictLinks(comparison, weights)),
      );
    }
  }
  return predictions;
}

function answerOf(
  { comparisons }: Example,
  all: readonly Prediction[],
  calibration: Calibration,
): Answer {
  const work = new Work();
  return {
    alignments: comparisons.flatMap(({ candidates }, index) => {
      const { cells, probabilities } = all[index] ?? NOTHING;
      const { chosen, likely } = chooseLinks(candidates, probabilities, calibration, work);
      return chosen.flatMap((at) => {
        const one = candidates.left[cells.lefts[at] ?? -1];
        const other = candidates.right[cells.rights[at] ?? -1];
        return one && other ? [{ a: [one.id], b: [other.id], score: likely[at] ?? 0 }] : [];
      });
    }),
  };
}

const NOTHING: Prediction = {
  cells: { lefts: new Int32Array(0), rights: new Int32Array(0) },
  probabilities: new Float64Array(0),
};

/** Every pair of which it is known whether it is a link; the links of each set count alike, of the edited texts together. */
function saidOf(examples: readonly Example[], heldOut: Predictions): Said[] {
  return namesOf(examples).flatMap((name) => {
    const known = examples
      .filter(({ set }) => set === name)
      .flatMap((example) => knownOf(example, heldOut.get(example) ?? []));
    const edited = namesOf(examples).filter((one) => one.startsWith(EDITED)).length;
    const share = name.startsWith(EDITED) ? 1 / edited : 1;
    const links = known.filter(({ isLink }) => isLink).length;
    return known.map((one) => ({ ...one, count: share / links }));
  });
}

const EDITED = 'edits-';

function knownOf({ comparisons }: Example, all: readonly Prediction[]) {
  return all.flatMap(({ cells, probabilities }, index) =>
    [...probabilities.entries()].flatMap(([at, probability]) => {
      const isLink = comparisons[index]?.isLink(cells.lefts[at] ?? 0, cells.rights[at] ?? 0);
      return isLink === undefined ? [] : [{ probability, isLink }];
    }),
  );
}
