import { withRoom } from '../text/withRoom';
import type { GuidedWords } from './wordGuide';
import type { NumberedText } from './wordNumbering';

/** Fewer letters than a word and its space take in any prose, so that the arrays seldom grow. */
const lettersPerWord = 4;

/** The numbered words of one text, while it is read. */
export class WordList {
  readonly #text: string;
  #count = 0;
  #numbers: Int32Array;
  #starts: Int32Array;
  #ends: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const room = 1 + text.length / lettersPerWord;
    this.#numbers = new Int32Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
  }

  add(number: number, start: number, end: number): void {
    const at = this.#count;
    if (at === this.#numbers.length) this.#makeRoom(at + 1);
    this.#numbers[at] = number;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#count = at + 1;
  }

  /** Adds words that another text has; gives back where the last word now ends. */
  take({ text: { numbers, starts, ends }, from, to, shift }: GuidedWords): number {
    for (let word = from; word < to; word++) {
      this.add(numbers[word] ?? 0, (starts[word] ?? 0) + shift, (ends[word] ?? 0) + shift);
    }
    return this.#ends[this.#count - 1] ?? 0;
  }

  asText(): NumberedText {
    return {
      text: this.#text,
      span: { start: 0, end: this.#text.length },
      numbers: this.#numbers.subarray(0, this.#count),
      starts: this.#starts.subarray(0, this.#count),
      ends: this.#ends.subarray(0, this.#count),
    };
  }

  #makeRoom(length: number): void {
    this.#numbers = withRoom(this.#numbers, length);
    this.#starts = withRoom(this.#starts, length);
    this.#ends = withRoom(this.#ends, length);
  }
}
