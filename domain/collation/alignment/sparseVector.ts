/** A vector of unit length (or empty) that keeps only what is not zero: ascending keys, and the value of each. */
export type SparseVector = { readonly keys: Int32Array; readonly values: Float64Array };

/** The vector of unit length of things counted: a repeated one counts more, but ever less for each time. */
export function unitVector(
  counts: ReadonlyMap<number, number>,
  weightOf: (key: number) => number,
): SparseVector {
  const keys = Int32Array.from(counts.keys()).sort();
  const values = new Float64Array(keys.length);
  let square = 0;
  keys.forEach((key, index) => {
    const value = (1 + Math.log(counts.get(key) ?? 1)) * weightOf(key);
    values[index] = value;
    square += value * value;
  });
  return { keys, values: scaled(values, 1 / (Math.sqrt(square) || 1)) };
}

/** One vector of two without keys in common, each with half the weight: its cosines are the means of theirs. */
export function joinVectors(one: SparseVector, other: SparseVector): SparseVector {
  const keys = new Int32Array(one.keys.length + other.keys.length);
  const values = new Float64Array(keys.length);
  let here = 0;
  let there = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const fromOne =
      there === other.keys.length ||
      (here < one.keys.length && (one.keys[here] ?? 0) < (other.keys[there] ?? 0));
    keys[index] = (fromOne ? one.keys[here] : other.keys[there]) ?? 0;
    values[index] = (fromOne ? one.values[here] : other.values[there]) ?? 0;
    if (fromOne) here += 1;
    else there += 1;
  }
  return { keys, values: scaled(values, Math.SQRT1_2) };
}

function scaled(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}

/** The cosine of two vectors of unit length. */
export function cosine(one: SparseVector, other: SparseVector): number {
  let sum = 0;
  let there = 0;
  for (let here = 0; here < one.keys.length; here += 1) {
    const key = one.keys[here] ?? 0;
    while (there < other.keys.length && (other.keys[there] ?? 0) < key) there += 1;
    if (other.keys[there] === key) sum += (one.values[here] ?? 0) * (other.values[there] ?? 0);
  }
  return sum;
}
