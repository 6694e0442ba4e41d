// Odd numbers with well-spread bits: of the golden ratio, and of the finisher of MurmurHash3.
const wordMultiplier = 0x9e37_79b1;
const placeMultiplier = 0x85eb_ca6b;

/**
 * A hash of every sequence of `size` words in `[start, end)`, by where it begins; none where there are fewer.
 * Each is made from the one before (Karp and Rabin 1987). Equal hashes do not prove equal words.
 */
export function sequenceHashes(
  words: Int32Array,
  start: number,
  end: number,
  size: number,
): Int32Array {
  const hashes = new Int32Array(Math.max(0, end - start - size + 1));
  let leaving = 1;
  for (let step = 0; step < size; step++) leaving = Math.imul(leaving, placeMultiplier);
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash, placeMultiplier) + scrambled(words[at]);
    const first = at - size;
    if (first >= start) hash -= Math.imul(scrambled(words[first]), leaving);
    hash |= 0;
    if (first + 1 >= start) hashes[first + 1 - start] = hash;
  }
  return hashes;
}

function scrambled(word = 0): number {
  const mixed = Math.imul(word + 1, wordMultiplier);
  return mixed ^ (mixed >>> 15);
}
