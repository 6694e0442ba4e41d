import { withRoom } from './withRoom';

const firstSlots = 1 << 10;

/** An odd number with well-spread bits, of the golden ratio. */
const spread = 0x9e37_79b1;

/**
 * Gives every distinct word a number from 0, so that texts can be compared as numbers.
 * A hash only finds the candidate; the letters are compared, so two words never share a number.
 */
export class Vocabulary {
  #size = 0;
  #letters: Int32Array = new Int32Array(firstSlots);
  /** Where the letters of each word begin; one entry more than words. */
  #starts: Int32Array = new Int32Array(firstSlots);
  /** Open addressing with linear probing, at most half full: for each slot the hash, and number + 1 or 0. */
  #slots = new Int32Array(2 * firstSlots);

  /** The number of the word whose letters are `units[start]` to `units[end - 1]`, and whose hash is given. */
  numberOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    for (let at = firstSlot(hash, slots.length); ; at = (at + 2) & (slots.length - 1)) {
      const number = (slots[at + 1] ?? 0) - 1;
      if (number < 0) return this.#learn(at, hash, units.subarray(start, end));
      if (slots[at] === hash && this.#spells(number, units, start, end)) return number;
    }
  }

  #spells(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (letters[from + at - start] !== units[at]) return false;
    }
    return true;
  }

  #learn(at: number, hash: number, letters: Uint16Array): number {
    const number = this.#size++;
    const from = this.#starts[number] ?? 0;
    this.#letters = withRoom(this.#letters, from + letters.length);
    this.#letters.set(letters, from);
    this.#starts = withRoom(this.#starts, this.#size + 1);
    this.#starts[this.#size] = from + letters.length;
    this.#slots[at] = hash;
    this.#slots[at + 1] = this.#size;
    if (this.#size * 4 > this.#slots.length) this.#slots = respread(this.#slots);
    return number;
  }
}

/** The same entries in twice as many slots. */
function respread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const roomier = new Int32Array(slots.length * 2);
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    let at = firstSlot(slots[from] ?? 0, roomier.length);
    while (roomier[at + 1] !== 0) at = (at + 2) & (roomier.length - 1);
    roomier[at] = slots[from] ?? 0;
    roomier[at + 1] = slots[from + 1] ?? 0;
  }
  return roomier;
}

/** Where the search for a hash begins: an even number below `length`, which is a power of two. */
function firstSlot(hash: number, length: number): number {
  const mixed = Math.imul(hash, spread);
  return (mixed ^ (mixed >>> 15)) & (length - 2);
}
