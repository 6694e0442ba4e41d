/** Numbers that are not zero, each by its key: keys ascending, and the value of each. */
export type SparseVector = { readonly keys: Int32Array; readonly values: Float64Array };

/** How often each of these whole numbers occurs. */
export function tally(numbers: readonly number[]): SparseVector {
  const inOrder = new Int32Array(numbers).sort();
  const keys = new Int32Array(inOrder.length);
  const values = new Float64Array(inOrder.length);
  let size = 0;
  for (const key of inOrder) {
    if (size === 0 || keys[size - 1] !== key) {
      keys[size] = key;
      size += 1;
    }
    values[size - 1] = (values[size - 1] ?? 0) + 1;
  }
  return { keys: keys.slice(0, size), values: values.slice(0, size) };
}

/** The same keys, each with a value of its own. */
export function valued({ keys }: SparseVector, numberOf: (key: number) => number): SparseVector {
  return { keys, values: Float64Array.from(keys, numberOf) };
}

/** The vector of unit length (or empty) of things counted: a repeated one counts more, but ever less for each time. */
export function unitVector(counts: SparseVector, weights: Float64Array): SparseVector {
  const values = counts.values.map(
    (count, index) => (1 + Math.log(count)) * (weights[counts.keys[index] ?? -1] ?? 0),
  );
  let square = 0;
  for (const value of values) square += value * value;
  return { keys: counts.keys, values: scaled(values, 1 / (Math.sqrt(square) || 1)) };
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
  return sumShared(one, other, (here, there) => here * there);
}

/** The sum, over the keys that both have, of what their two values come to. */
export function sumShared(
  one: SparseVector,
  other: SparseVector,
  joined: (value: number, other: number) => number,
): number {
  let sum = 0;
  let there = 0;
  for (let here = 0; here < one.keys.length; here += 1) {
    const key = one.keys[here] ?? 0;
    while (there < other.keys.length && (other.keys[there] ?? 0) < key) there += 1;
    if (other.keys[there] === key) {
      sum += joined(one.values[here] ?? 0, other.values[there] ?? 0);
    }
  }
  return sum;
}

export function sumValues({ values }: SparseVector): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
