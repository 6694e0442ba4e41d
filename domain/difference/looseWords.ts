import { matchedRuns } from './matchedRuns';
import { type Matching, type Sides, wholeOf } from './matching';

/** Matched runs of up to so many words between unmatched ones are taken for accidents. */
const accidentalRun = 3;

/**
 * The words of both sides that are not firmly matched, where at least `least` of them stand together; by
 * `places`, where each stands in its text. Between words that are no neighbours there stands a number of no word.
 */
export type LooseWords = Sides & {
  readonly leftPlaces: Int32Array;
  readonly rightPlaces: Int32Array;
};

export function looseWords(matching: Matching, least: number): LooseWords {
  const left = new LooseSide(matching.left, least, -1);
  const right = new LooseSide(matching.right, least, -2);
  const whole = wholeOf(matching);
  let rest = { left: 0, right: 0 };
  for (const run of matchedRuns(matching, whole)) {
    if (run.length <= accidentalRun) continue;
    left.take(rest.left, run.left);
    right.take(rest.right, run.right);
    rest = { left: run.left + run.length, right: run.right + run.length };
  }
  left.take(rest.left, whole.leftEnd);
  right.take(rest.right, whole.rightEnd);
  return {
    left: Int32Array.from(left.numbers),
    right: Int32Array.from(right.numbers),
    leftPlaces: Int32Array.from(left.places),
    rightPlaces: Int32Array.from(right.places),
  };
}

/** Numbers of no word: odd ones on one side, even ones on the other, so that none of them meet. */
const separatorStep = -2;

class LooseSide {
  readonly numbers: number[] = [];
  readonly places: number[] = [];
  readonly #words: Int32Array;
  readonly #least: number;
  #separator: number;

  constructor(words: Int32Array, least: number, firstSeparator: number) {
    this.#words = words;
    this.#least = least;
    this.#separator = firstSeparator;
  }

  take(start: number, end: number): void {
    if (end - start < this.#least) return;
    for (let place = start; place < end; place++) {
      this.numbers.push(this.#words[place] ?? 0);
      this.places.push(place);
    }
    this.numbers.push(this.#separator);
    this.places.push(end);
    this.#separator += separatorStep;
  }
}
