/** Bits used of each number, so that two of them and a carry add up to a small integer of the engine. */
export const limbBits = 30;
const fullLimb = 2 ** limbBits - 1;

/** A word that stands in more than this share of the limbs is quicker handled in all of them than in a list. */
const denseShare = 0.2;

/**
 * Where each word stands in a sequence, as bits: place `p` is bit `p % limbBits` of limb `p / limbBits`. A rare
 * word has a list of the limbs that are not empty, a frequent one has all of them.
 */
export class BitColumns {
  readonly limbs: number;
  /** The list of word `w` is `[starts[w], ends[w])`. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #limbOf: Int32Array;
  readonly #bits: Int32Array;
  readonly #dense: (Int32Array | undefined)[];

  /** @param words the sequence, as numbers below `wordCount` that each occur */
  constructor(words: Int32Array, wordCount: number) {
    this.limbs = Math.ceil(words.length / limbBits);
    this.#starts = startsOf(words, wordCount);
    this.#ends = this.#starts.slice(0, wordCount);
    this.#limbOf = new Int32Array(words.length);
    this.#bits = new Int32Array(words.length);
    for (let place = 0; place < words.length; place++) this.#add(words[place] ?? 0, place);
    this.#dense = Array.from(this.#ends, (_, word) => this.#denseForm(word));
  }

  /** The row before the first word: no bit cleared. */
  firstRow(): Int32Array {
    return new Int32Array(this.limbs).fill(fullLimb);
  }

  /**
   * Turns a row of bits into the next one, by one more word. A cleared bit means: the longest common subsequence
   * with the sequence up to this place is one longer than with the sequence before it. A row may be cut short,
   * since what follows has no effect on what comes before.
   */
  advance(word: number, row: Int32Array): void {
    const dense = this.#dense[word];
    if (dense !== undefined) advanceAll(dense, row);
    else this.#advanceListed(word, row);
  }

  #add(word: number, place: number): void {
    const limb = Math.floor(place / limbBits);
    const last = (this.#ends[word] ?? 0) - 1;
    const bit = 1 << (place % limbBits);
    if (last >= (this.#starts[word] ?? 0) && this.#limbOf[last] === limb) {
      this.#bits[last] = (this.#bits[last] ?? 0) | bit;
      return;
    }
    this.#limbOf[last + 1] = limb;
    this.#bits[last + 1] = bit;
    this.#ends[word] = last + 2;
  }

  #denseForm(word: number): Int32Array | undefined {
    const start = this.#starts[word] ?? 0;
    const end = this.#ends[word] ?? 0;
    if (end - start < this.limbs * denseShare) return undefined;
    const all = new Int32Array(this.limbs);
    for (let entry = start; entry < end; entry++) {
      all[this.#limbOf[entry] ?? 0] = this.#bits[entry] ?? 0;
    }
    return all;
  }

  #advanceListed(word: number, row: Int32Array): void {
    const end = this.#ends[word] ?? 0;
    let carry = 0;
    let next = 0;
    for (let entry = this.#starts[word] ?? 0; entry < end; entry++) {
      const limb = this.#limbOf[entry] ?? 0;
      if (limb >= row.length) break;
      if (carry !== 0) carry = ripple(row, next, limb);
      const bits = row[limb] ?? 0;
      const hits = bits & (this.#bits[entry] ?? 0);
      const sum = bits + hits + carry;
      row[limb] = (sum & fullLimb) | (bits ^ hits);
      carry = sum >> limbBits;
      next = limb + 1;
    }
    if (carry !== 0) ripple(row, next, row.length);
  }
}

/** One step in every limb: V' = (V + (V & M)) | (V & ~M), Hyyrö (2004) after Crochemore et al. (2001). */
function advanceAll(places: Int32Array, row: Int32Array): void {
  const limbs = row.length;
  let carry = 0;
  for (let limb = 0; limb < limbs; limb++) {
    const bits = row[limb] ?? 0;
    const hits = bits & (places[limb] ?? 0);
    // "| 0" tells the engine that the sums do not overflow, which saves a tenth of the time.
    const sum = (((bits + hits) | 0) + carry) | 0;
    row[limb] = (sum & fullLimb) | (bits ^ hits);
    carry = sum >> limbBits;
  }
}

/** Carries through limbs without a place of the word, as far as they are full; gives back what comes out. */
function ripple(row: Int32Array, from: number, to: number): number {
  for (let limb = from; limb < to; limb++) {
    const bits = row[limb] ?? 0;
    if (bits === fullLimb) continue;
    row[limb] = bits | (bits + 1);
    return 0;
  }
  return 1;
}

/** Where the list of each word begins, if it needs an entry for every place. */
function startsOf(words: Int32Array, wordCount: number): Int32Array {
  const starts = new Int32Array(wordCount + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word++) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  return starts;
}
