import type { Sides } from './matching';

/** How much each word of two texts tells, in bits: the rarer, the more. */
export type WordBits = {
  /** By word number. */
  readonly bits: Float64Array;
  /** Of all words of both texts. */
  readonly average: number;
};

export function wordBits({ left, right }: Sides): WordBits {
  const counts = countWords(left, right);
  const total = left.length + right.length;
  const bits = Float64Array.from(counts, (count) => Math.log2(total / Math.max(1, count)));
  const sum = bits.reduce((all, each, word) => all + each * (counts[word] ?? 0), 0);
  return { bits, average: sum / Math.max(1, total) };
}

function countWords(left: Int32Array, right: Int32Array): Float64Array {
  const greatest = [left, right].map((words) =>
    words.reduce((most, word) => Math.max(most, word), 0),
  );
  const counts = new Float64Array(1 + Math.max(...greatest));
  for (const words of [left, right]) {
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
