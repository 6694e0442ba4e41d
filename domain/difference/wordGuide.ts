import { commonLength } from '../text/commonLength';
import type { NumberedText } from './wordNumbering';

/** After a difference, so many words before and after the place that is expected are searched. */
const mostDrift = 8;

/** Texts that have nothing in common for so many words are read without a guide from there on. */
const mostLost = 256;

/** Where a word ends is decided by no more than the word after it and one character of up to two units. */
const lookedAhead = 2;

/**
 * A text that has been read, beside which another is: the words that both spell alike need not be cut and looked up
 * again. Law: what is read is the same with a guide as without.
 */
export class WordGuide {
  readonly #text: NumberedText;
  /** The word of the guide that is expected next. */
  #expected = 0;
  /** How many words were read since both texts were at the same words. */
  #lost = 0;
  #previous = -1;

  constructor(text: NumberedText) {
    this.#text = text;
  }

  /**
   * Told the number of the word just read, which ends at `end` of `text`, gives the words of the guide that follow
   * in both: from one to before another, and how much further on they stand in `text`.
   */
  wordsAfter(number: number, text: string, end: number): GuidedWords | undefined {
    const place = this.#placeOf(number);
    if (place === undefined) return undefined;
    const { ends, text: guide } = this.#text;
    const from = ends[place] ?? 0;
    const limit = from + commonLength(guide, from, text, end) - lookedAhead;
    let next = place + 1;
    while ((ends[next + 1] ?? Infinity) <= limit) next++;
    this.#expected = next;
    this.#previous = this.#text.numbers[next - 1] ?? -1;
    return { text: this.#text, from: place + 1, to: next, shift: end - from };
  }

  /** Where the guide has the word just read, if it is to be found. */
  #placeOf(number: number): number | undefined {
    if (this.#lost > mostLost) return undefined;
    const place = this.#lost === 0 ? this.#expected : this.#search(number);
    const isFound = this.#text.numbers[place] === number;
    this.#lost = isFound ? 0 : this.#lost + 1;
    this.#expected++;
    this.#previous = number;
    return isFound ? place : undefined;
  }

  /** Where the guide has this word after the one read before it; -1 if it has not. */
  #search(number: number): number {
    const { numbers } = this.#text;
    const last = Math.min(numbers.length - 1, this.#expected + mostDrift);
    for (let place = Math.max(1, this.#expected - mostDrift); place <= last; place++) {
      if (numbers[place] === number && numbers[place - 1] === this.#previous) return place;
    }
    return -1;
  }
}

/** Words `[from, to)` of a text that stand `shift` further on in another. */
export type GuidedWords = {
  readonly text: NumberedText;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
};
