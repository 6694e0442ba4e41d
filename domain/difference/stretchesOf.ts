import { matchedRuns } from './matchedRuns';
import { type Matching, type Run, wholeOf } from './matching';
import type { Stretch } from './stretch';
import { StretchWriter } from './stretchWriter';
import type { NumberedText } from './wordNumbering';

/**
 * The stretches of two texts whose words are matched. What stands between the words (white space, and marks that
 * are not compared) goes with both sides where it is the same there; always, if `strict` is false.
 */
export function stretchesOf(
  left: NumberedText,
  right: NumberedText,
  matching: Matching,
  strict: boolean,
): readonly Stretch[] {
  const speller = new Speller(left, right, strict);
  for (const run of matchedRuns(matching, wholeOf(matching))) {
    speller.spellGap(run.left, run.right);
    speller.spellRun(run);
  }
  speller.spellGap(left.numbers.length, right.numbers.length);
  return speller.stretches;
}

/** What lies between two matched words of one text: between its start and `headEnd`, and after `tailStart`, no word. */
type Between = {
  readonly start: number;
  readonly headEnd: number;
  readonly tailStart: number;
  readonly end: number;
};

class Speller {
  readonly #left: NumberedText;
  readonly #right: NumberedText;
  readonly #strict: boolean;
  readonly #writer: StretchWriter;
  /** The first words that are not spelled yet. */
  #leftWord = 0;
  #rightWord = 0;

  constructor(left: NumberedText, right: NumberedText, strict: boolean) {
    this.#left = left;
    this.#right = right;
    this.#strict = strict;
    this.#writer = new StretchWriter(left.span.start, right.span.start);
  }

  get stretches(): readonly Stretch[] {
    return this.#writer.stretches;
  }

  /** Spells all up to the given words, between which and the last ones spelled nothing is matched. */
  spellGap(leftWord: number, rightWord: number): void {
    const left = between(this.#left, this.#writer.left, this.#leftWord, leftWord);
    const right = between(this.#right, this.#writer.right, this.#rightWord, rightWord);
    this.#leftWord = leftWord;
    this.#rightWord = rightWord;
    if (this.#strict) this.#spellStrictly(left, right);
    else this.#spellLoosely(left, right);
    this.#writer.both(left.end, right.end);
  }

  spellRun(run: Run): void {
    const leftEnd = this.#left.ends[run.left + run.length - 1] ?? 0;
    const rightEnd = this.#right.ends[run.right + run.length - 1] ?? 0;
    const leftSpelling = this.#left.text.slice(this.#writer.left, leftEnd);
    const isSame = leftSpelling === this.#right.text.slice(this.#writer.right, rightEnd);
    if (this.#strict && !isSame) this.#spellRunByWord(run);
    else this.#writer.both(leftEnd, rightEnd);
    this.#leftWord = run.left + run.length;
    this.#rightWord = run.right + run.length;
  }

  #spellRunByWord(run: Run): void {
    for (let step = 0; step < run.length; step++) {
      this.spellGap(run.left + step, run.right + step);
      this.#writer.both(
        this.#left.ends[run.left + step] ?? 0,
        this.#right.ends[run.right + step] ?? 0,
      );
      this.#leftWord++;
      this.#rightWord++;
    }
  }

  /** Writes the part that differs, after the same characters as on the other side and before the same. */
  #spellStrictly(left: Between, right: Between): void {
    const { text } = this.#left;
    const other = this.#right.text;
    const mostHead = Math.min(left.headEnd - left.start, right.headEnd - right.start);
    let head = 0;
    while (head < mostHead && text[left.start + head] === other[right.start + head]) head++;
    const mostTail = Math.min(
      left.end - Math.max(left.tailStart, left.start + head),
      right.end - Math.max(right.tailStart, right.start + head),
    );
    let tail = 0;
    while (tail < mostTail && text[left.end - 1 - tail] === other[right.end - 1 - tail]) tail++;
    this.#writer.both(left.start + head, right.start + head);
    this.#writer.apart(left.end - tail, right.end - tail);
  }

  #spellLoosely(left: Between, right: Between): void {
    this.#writer.both(left.headEnd, right.headEnd);
    const hasWords = left.headEnd < left.end && right.headEnd < right.end;
    if (hasWords) this.#writer.apart(left.tailStart, right.tailStart);
    else this.#writer.apart(left.end, right.end);
  }
}

function between(text: NumberedText, start: number, fromWord: number, toWord: number): Between {
  const end = text.starts[toWord] ?? text.span.end;
  if (fromWord === toWord) return { start, headEnd: end, tailStart: start, end };
  const headEnd = text.starts[fromWord] ?? end;
  return { start, headEnd, tailStart: text.ends[toWord - 1] ?? end, end };
}
