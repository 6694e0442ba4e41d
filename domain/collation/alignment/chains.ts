import type { Candidate, Pairing } from './candidates';
import type { Work } from './work';

/** How far a chain may skip, in passages of either account. */
const REACH = 4;

/** What a link hands on falls with the length of a step and with its slant; a step in one account alone hands on less. */
const PER_PASSAGE = 0.15;
const PER_SLANT = 0.3;
const ONE_SIDED = 0.7;

type Ways = { readonly left: 1 | -1; readonly right: 1 | -1 };

/**
 * Chains of candidates that follow one another in both accounts, the one way or the other: forwards or backwards in both, or
 * in opposite orders. Found once, they are weighed each time that probabilities are known better.
 */
export class Chains {
  /** Candidates in the order in which chains go through them, and for each the steps that lead to it. */
  readonly #order: readonly number[];
  readonly #starts: Int32Array;
  readonly #from: Int32Array;
  readonly #keeps: Float64Array;
  readonly #work: Work;

  constructor({ candidates, right }: Pairing, ways: Ways, work: Work) {
    // So wide that a step over the edge of the accounts leads to no other candidate.
    const width = right.length + REACH;
    const places = new Map<number, number>();
    for (const one of work.over(candidates)) places.set(along(one, width, ways), places.size);
    const inOrder = Float64Array.from(places.keys()).sort();
    this.#order = work.map(inOrder, (place) => places.get(place) ?? 0);
    const steps = stepsTo(places, width, ways, work);
    this.#work = work;
    this.#starts = steps.starts;
    this.#from = Int32Array.from(steps.from);
    this.#keeps = Float64Array.from(steps.keeps);
  }

  /** For each candidate, the probabilities along the likeliest chain that leads to it, falling with distance. */
  weigh(probabilities: readonly number[]): Float64Array {
    const carried = new Float64Array(probabilities.length);
    for (const index of this.#work.over(this.#order)) {
      let best = 0;
      for (let step = this.#starts[index] ?? 0; step < (this.#starts[index + 1] ?? 0); step += 1) {
        const from = this.#from[step] ?? 0;
        const weight =
          (this.#keeps[step] ?? 0) * ((carried[from] ?? 0) + (probabilities[from] ?? 0));
        if (weight > best) best = weight;
      }
      carried[index] = best;
    }
    return carried;
  }
}

/** The place of a candidate in the order in which chains go through them, growing with each step. */
function along(one: Candidate, width: number, ways: Ways): number {
  return ways.left * one.left * width + ways.right * one.right;
}

/** The steps to each candidate from others: those to candidate i are numbered from `starts[i]` to `starts[i + 1]`. */
function stepsTo(places: ReadonlyMap<number, number>, width: number, ways: Ways, work: Work) {
  // Two neighbours told in one are no sign of the opposite order.
  const steps = ways.left === ways.right ? STEPS : STEPS.filter((one) => one.left && one.right);
  const starts = new Int32Array(places.size + 1);
  const from: number[] = [];
  const keeps: number[] = [];
  for (const [place, index] of work.over(places)) {
    for (const step of steps) {
      const before = places.get(place - step.left * width - step.right);
      if (before === undefined) continue;
      from.push(before);
      keeps.push(step.keeps);
    }
    starts[index + 1] = from.length;
  }
  return { starts, from, keeps };
}

const STEPS = Array.from({ length: (REACH + 1) ** 2 - 1 }, (_, index) => {
  const left = Math.floor((index + 1) / (REACH + 1));
  const right = (index + 1) % (REACH + 1);
  const falls = PER_SLANT * Math.abs(left - right) + PER_PASSAGE * Math.max(left, right);
  return { left, right, keeps: Math.exp(-falls) * (left === 0 || right === 0 ? ONE_SIDED : 1) };
});
