import type { Cells } from './cells';
import type { Work } from './work';

/** How far a chain may skip, in passages of either account. */
const REACH = 4;

/** What a link hands on falls with the length of a step and with its slant; a step in one account alone hands on less. */
const PER_PASSAGE = 0.15;
const PER_SLANT = 0.3;
const ONE_SIDED = 0.7;

/** The order in which a chain goes through the second account, while it goes forwards in the first. */
type Order = 'same' | 'opposite';

/**
 * Chains of pairs that follow one another in both accounts, in the same order or in opposite ones. Found once, they are
 * weighed each time that probabilities are known better.
 */
export class Chains {
  /** Steps from pair to pair, and what each keeps of what it hands on; all steps to a pair come before any step from it. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #keeps: Float64Array;
  readonly #pairCount: number;
  readonly #work: Work;

  constructor(cells: Cells, order: Order, work: Work) {
    let count = 0;
    visitSteps(cells, order, work, () => {
      count += 1;
    });
    const [from, to] = [new Int32Array(count), new Int32Array(count)];
    const keeps = new Float64Array(count);
    let step = 0;
    visitSteps(cells, order, work, (one, other, kept) => {
      [from[step], to[step], keeps[step]] = [one, other, kept];
      step += 1;
    });
    [this.#from, this.#to, this.#keeps] = [from, to, keeps];
    this.#pairCount = cells.lefts.length;
    this.#work = work;
  }

  /** For each pair, the probabilities along the likeliest chain that leads to it, and along that which leads on, falling with distance. */
  weigh(probabilities: Float64Array): {
    readonly before: Float64Array;
    readonly after: Float64Array;
  } {
    const before = new Float64Array(this.#pairCount);
    const after = new Float64Array(this.#pairCount);
    const hand = (carried: Float64Array, step: number, from = 0, to = 0) => {
      const kept = (this.#keeps[step] ?? 0) * ((carried[from] ?? 0) + (probabilities[from] ?? 0));
      if (kept > (carried[to] ?? 0)) carried[to] = kept;
    };
    const count = this.#keeps.length;
    this.#work.times(count, (step) => hand(before, step, this.#from[step], this.#to[step]));
    this.#work.times(count, (passed) => {
      const step = count - 1 - passed;
      hand(after, step, this.#to[step], this.#from[step]);
    });
    return { before, after };
  }
}

/** Goes through all steps, row by row of left places; within a row, through those that stay in it last. */
function visitSteps(
  { lefts, rights }: Cells,
  order: Order,
  work: Work,
  see: (from: number, to: number, keeps: number) => void,
): void {
  const starts = rowStarts(lefts);
  // Two neighbours told in one are no sign of the opposite order.
  const [shortest, ways] = order === 'same' ? [0, 1] : [1, -1];
  work.times(starts.length - 1, (row) => {
    for (let rows = Math.min(row, REACH); rows >= shortest; rows -= 1) {
      let first = starts[row - rows] ?? 0;
      const end = starts[row - rows + 1] ?? 0;
      for (let to = starts[row] ?? 0; to < (starts[row + 1] ?? 0); to += 1) {
        const right = rights[to] ?? 0;
        const [low, high] = ways > 0 ? [right - REACH, right] : [right + 1, right + REACH];
        while (first < end && (rights[first] ?? 0) < low) first += 1;
        for (let from = first; from < end && (rights[from] ?? 0) <= high; from += 1) {
          if (from !== to) see(from, to, keptOver(rows, Math.abs(right - (rights[from] ?? 0))));
        }
      }
    }
  });
}

/** Where the pairs of each left place begin, and after the last place, where they end. */
function rowStarts(lefts: Int32Array): Int32Array {
  const starts = new Int32Array((lefts.at(-1) ?? -1) + 2);
  for (const left of lefts) starts[left + 1] = (starts[left + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row += 1) {
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  }
  return starts;
}

function keptOver(rows: number, columns: number): number {
  return KEPT[rows * (REACH + 1) + columns] ?? 0;
}

const KEPT = Float64Array.from({ length: (REACH + 1) ** 2 }, (_, index) => {
  const [rows, columns] = [Math.floor(index / (REACH + 1)), index % (REACH + 1)];
  const falls = PER_SLANT * Math.abs(rows - columns) + PER_PASSAGE * Math.max(rows, columns);
  return Math.exp(-falls) * (rows === 0 || columns === 0 ? ONE_SIDED : 1);
});
