import type { SparseVector } from './sparseVector';
import type { Work } from './work';

/** Where a key occurs: places ascending, and its value at each. */
type Occurrences = { readonly places: Int32Array; readonly values: Float64Array };

/** Vectors by what occurs in them, so that the cosines with all of them cost no more than the keys they share. */
export class VectorIndex {
  readonly #size: number;
  readonly #occurrences = new Map<number, Occurrences>();

  constructor(vectors: readonly SparseVector[], work: Work) {
    this.#size = vectors.length;
    const lists = new Map<number, { places: number[]; values: number[] }>();
    for (const [place, vector] of work.over(vectors.entries())) {
      vector.keys.forEach((key, index) => {
        const list = lists.get(key) ?? { places: [], values: [] };
        lists.set(key, list);
        list.places.push(place);
        list.values.push(vector.values[index] ?? 0);
      });
    }
    for (const [key, { places, values }] of work.over(lists)) {
      const packed = { places: Int32Array.from(places), values: Float64Array.from(values) };
      this.#occurrences.set(key, packed);
    }
  }

  /** The cosine of `vector` with every vector of the index, in its order. */
  cosines(vector: SparseVector): Float64Array {
    const sums = new Float64Array(this.#size);
    for (let index = 0; index < vector.keys.length; index += 1) {
      const weight = vector.values[index] ?? 0;
      const occurrences = this.#occurrences.get(vector.keys[index] ?? -1);
      if (occurrences) addTo(sums, occurrences, weight);
    }
    return sums;
  }
}

function addTo(sums: Float64Array, { places, values }: Occurrences, weight: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + weight * (values[at] ?? 0);
  }
}
