import { withRoom } from './withRoom';

/** A word in its text, and what its letters come to. */
export type SpelledWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it has at most eight letters, all of Latin-1; then `high` and `low` spell it, eight bits a letter. */
  readonly isShort: boolean;
  readonly high: number;
  readonly low: number;
  /** Equal for equal words. */
  readonly hash: number;
};

const firstSlots = 1 << 10;

/** What is kept of a word: two numbers of its key, its sign, where its letters are kept. */
const slotLength = 4;

// Odd numbers with well-spread bits: of the golden ratio, and of the finisher of MurmurHash3.
const spread = 0x9e37_79b1;
const finisher = 0x85eb_ca6b;

/**
 * Gives every distinct word a number from 0, so that texts can be compared as numbers. Two words never share a
 * number: a short word is its own key, and of others, which are found by hash, the letters are compared.
 */
export class Vocabulary {
  #size = 0;
  #letters: Int32Array = new Int32Array(firstSlots);
  #letterCount = 0;
  /** Open addressing with linear probing, at most half full. A sign is 0 where free, number + 1 of a short word, -(number + 1) of another. */
  #slots = new Int32Array(firstSlots * slotLength);

  numberOf(word: SpelledWord): number {
    return word.isShort ? this.#shortNumber(word.high, word.low) : this.#longNumber(word);
  }

  #shortNumber(high: number, low: number): number {
    const slots = this.#slots;
    for (let at = firstSlot(high, low, slots.length); ; at = nextSlot(at, slots.length)) {
      const sign = slots[at + 2] ?? 0;
      if (sign > 0 && slots[at] === high && slots[at + 1] === low) return sign - 1;
      if (sign === 0) return this.#learn(at, high, low, 1);
    }
  }

  #longNumber(word: SpelledWord): number {
    const slots = this.#slots;
    const { hash } = word;
    const length = word.end - word.start;
    for (let at = firstSlot(hash, length, slots.length); ; at = nextSlot(at, slots.length)) {
      const sign = slots[at + 2] ?? 0;
      const isLike = sign < 0 && slots[at] === hash && slots[at + 1] === length;
      if (isLike && this.#spells(slots[at + 3] ?? 0, word)) return -1 - sign;
      if (sign === 0) {
        slots[at + 3] = this.#keepLetters(word);
        return this.#learn(at, hash, length, -1);
      }
    }
  }

  #spells(from: number, { text, start, end }: SpelledWord): boolean {
    const letters = this.#letters;
    for (let at = start; at < end; at++) {
      if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Gives back where the letters of a word are kept. */
  #keepLetters({ text, start, end }: SpelledWord): number {
    const from = this.#letterCount;
    this.#letterCount += end - start;
    this.#letters = withRoom(this.#letters, this.#letterCount);
    for (let at = start; at < end; at++) this.#letters[from + at - start] = text.charCodeAt(at);
    return from;
  }

  #learn(at: number, first: number, second: number, sign: 1 | -1): number {
    const number = this.#size++;
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = sign * this.#size;
    if (this.#size * slotLength * 2 > this.#slots.length) this.#slots = respread(this.#slots);
    return number;
  }
}

/** The same words in four times as many slots. */
function respread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const roomier = new Int32Array(slots.length * 4);
  for (let from = 0; from < slots.length; from += slotLength) {
    if (slots[from + 2] === 0) continue;
    let at = firstSlot(slots[from] ?? 0, slots[from + 1] ?? 0, roomier.length);
    while (roomier[at + 2] !== 0) at = nextSlot(at, roomier.length);
    for (let part = 0; part < slotLength; part++) roomier[at + part] = slots[from + part] ?? 0;
  }
  return roomier;
}

/** Where the search for a key begins; `length`, of all slots, is a power of two. */
function firstSlot(first: number, second: number, length: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, finisher), spread);
  return ((mixed ^ (mixed >>> 15)) * slotLength) & (length - 1);
}

function nextSlot(at: number, length: number): number {
  return (at + slotLength) & (length - 1);
}
