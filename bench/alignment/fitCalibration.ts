import type { Calibration } from '../../domain/collation/alignment/calibrate';

/** A probability as said, whether the pair was a link, and how much it counts. */
export type Said = {
  readonly probability: number;
  readonly isLink: boolean;
  readonly count: number;
};

/** Steps in which probabilities are looked at together; below the first, nothing is ever proposed. */
const BOUNDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

type Step = { said: number; held: number; count: number };

/** What probabilities held, step by step; steps that would fall are taken together (isotonic regression). */
export function fitCalibration(all: readonly Said[]): Calibration {
  const steps: Step[] = [];
  for (const step of stepsOf(all)) {
    steps.push(step);
    for (;;) {
      const [before, last] = [steps.at(-2), steps.at(-1)];
      if (!before || !last || before.held / before.count < last.held / last.count) break;
      steps.splice(-2, 2, join(before, last));
    }
  }
  return steps.map(({ said, held, count }) => [said / count, held / count]);
}

/** The same, as a table of how probabilities held: nothing is taken together. */
export function reliabilityOf(all: readonly Said[]): Calibration {
  return stepsOf(all).map(({ said, held, count }) => [said / count, held / count]);
}

function stepsOf(all: readonly Said[]): Step[] {
  return BOUNDS.slice(1).flatMap((to, index) => {
    const from = BOUNDS[index] ?? 0;
    const within = all.filter(({ probability }) => from <= probability && probability < to);
    const step = within.map(({ probability, isLink, count }) => ({
      said: count * probability,
      held: isLink ? count : 0,
      count,
    }));
    return step.length > 0 ? [step.reduce(join)] : [];
  });
}

function join(one: Step, other: Step): Step {
  return {
    said: one.said + other.said,
    held: one.held + other.held,
    count: one.count + other.count,
  };
}
