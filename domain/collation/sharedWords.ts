/**
 * The share of words that two passages have in common, 0 to 1 (Dice's coefficient). Words are given as numbers of their
 * stems, ascending, as often as they occur; those without any words share nothing.
 */
export function sharedWords(left: Int32Array, right: Int32Array): number {
  let shared = 0;
  let there = 0;
  for (const stem of left) {
    while (there < right.length && (right[there] ?? 0) < stem) there += 1;
    if (right[there] !== stem) continue;
    shared += 1;
    there += 1;
  }
  return (2 * shared) / Math.max(1, left.length + right.length);
}
