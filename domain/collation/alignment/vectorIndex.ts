import { Nearest } from './nearest';
import { cosine, type SparseVector } from './sparseVector';
import type { Work } from './work';

/**
 * Occurrences that are looked through for one vector, its rarest keys first: what all passages have tells none of them
 * apart, and would make the work grow with the square of their number.
 */
const LOOKED_THROUGH = 2_000;

/** Of so many times those wanted, found by the rarer keys, the cosines are measured in full. */
const MEASURED = 2;

/** Vectors by what occurs in them: the likest to any other are found without looking at all of them. */
export class VectorIndex {
  readonly #vectors: readonly SparseVector[];
  /** The occurrences of key k are numbered from `#starts[k]` to `#starts[k + 1]`: places ascending, the value at each. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  readonly #values: Float32Array;
  /** Sums for the vector looked for, nothing in between; and the places where there are any, so many. */
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(vectors: readonly SparseVector[], work: Work) {
    this.#vectors = vectors;
    this.#sums = new Float64Array(vectors.length);
    this.#touched = new Int32Array(vectors.length);
    this.#starts = startsOf(vectors, work);
    const total = this.#starts.at(-1) ?? 0;
    this.#places = new Int32Array(total);
    this.#values = new Float32Array(total);
    const next = this.#starts.slice();
    for (const [place, { keys, values }] of work.over(vectors.entries())) {
      for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index] ?? 0;
        const at = next[key] ?? 0;
        next[key] = at + 1;
        this.#places[at] = place;
        this.#values[at] = values[index] ?? 0;
      }
    }
  }

  /** The vectors likest to this one, but for the one at the place `except`, with their cosines. */
  nearest(vector: SparseVector, count: number, except = -1): Nearest {
    this.#sum(vector);
    const likely = new Nearest(MEASURED * count);
    const [sums, touched] = [this.#sums, this.#touched];
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const place = touched[index] ?? 0;
      const sum = sums[place] ?? 0;
      if (sum > likely.least && place !== except) likely.offer(sum, place);
      sums[place] = 0;
    }
    this.#touchedCount = 0;
    const nearest = new Nearest(count);
    for (const place of likely.places) {
      const other = this.#vectors[place];
      if (other) nearest.offer(cosine(vector, other), place);
    }
    return nearest;
  }

  #sum({ keys, values }: SparseVector): void {
    const longest = this.#longestLookedThrough(keys);
    for (let index = 0; index < keys.length; index += 1) {
      const start = this.#starts[keys[index] ?? 0] ?? 0;
      const end = this.#starts[(keys[index] ?? 0) + 1] ?? 0;
      if (end - start <= longest) this.#add(start, end, values[index] ?? 0);
    }
  }

  #add(start: number, end: number, weight: number): void {
    const [sums, touched, places, values] = [this.#sums, this.#touched, this.#places, this.#values];
    let count = this.#touchedCount;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      const sum = sums[place] ?? 0;
      if (sum === 0) {
        touched[count] = place;
        count += 1;
      }
      sums[place] = sum + weight * (values[at] ?? 0);
    }
    this.#touchedCount = count;
  }

  #longestLookedThrough(keys: Int32Array): number {
    const lengths = keys.map((key) => (this.#starts[key + 1] ?? 0) - (this.#starts[key] ?? 0));
    let longest = 0;
    let sum = 0;
    for (const length of lengths.sort()) {
      sum += length;
      if (sum > LOOKED_THROUGH) break;
      longest = length;
    }
    return longest;
  }
}

/** Where the occurrences of each key begin, and after the last key, where they end. */
function startsOf(vectors: readonly SparseVector[], work: Work): Int32Array {
  const keyCount = vectors.reduce((most, { keys }) => Math.max(most, 1 + (keys.at(-1) ?? 0)), 0);
  const starts = new Int32Array(keyCount + 1);
  for (const { keys } of work.over(vectors)) {
    for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < keyCount; key += 1) {
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  }
  return starts;
}
