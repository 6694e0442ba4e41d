import { type FoldedTrait, foldWord } from '../text/foldWord';
import type { Span } from '../text/span';
import { Vocabulary } from '../text/vocabulary';
import { withRoom } from '../text/withRoom';
import { WordScanner } from '../text/wordScanner';

/**
 * A text, or the part of it in `span`, with the words and marks that take part in a comparison. Word `i` stands
 * at `[starts[i], ends[i])`; two words compare as equal if and only if their numbers are equal.
 */
export type NumberedText = {
  readonly text: string;
  readonly span: Span;
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** The part of a text from one word to before another. */
export function partOf(text: NumberedText, from: number, to: number): NumberedText {
  return {
    text: text.text,
    span: { start: text.starts[from] ?? text.span.end, end: text.ends[to - 1] ?? text.span.start },
    numbers: text.numbers.subarray(from, to),
    starts: text.starts.subarray(from, to),
    ends: text.ends.subarray(from, to),
  };
}

/** Fewer letters than a word and its space take in any prose, so that the arrays seldom grow. */
const lettersPerWord = 4;

/** The form under which a word is compared is empty: it is left out. */
const LEFT_OUT = -1;

/** Numbers the words of texts that are to be compared with one another. */
export class WordNumbering {
  readonly #vocabulary = new Vocabulary();
  readonly #ignored: ReadonlySet<FoldedTrait>;
  /** By number of a word as written, the number of its folded form. */
  readonly #folded: number[] = [];
  readonly #forms = new Map<string, number>();

  constructor(ignored: ReadonlySet<FoldedTrait>) {
    this.#ignored = ignored;
  }

  read(text: string): NumberedText {
    const scanner = new WordScanner(text);
    let numbers: Int32Array = new Int32Array(1 + text.length / lettersPerWord);
    let starts: Int32Array = new Int32Array(numbers.length);
    let ends: Int32Array = new Int32Array(numbers.length);
    let count = 0;
    while (scanner.next()) {
      const number = this.#numberOf(text, scanner);
      if (number === LEFT_OUT) continue;
      if (count === numbers.length) {
        numbers = withRoom(numbers, count + 1);
        starts = withRoom(starts, count + 1);
        ends = withRoom(ends, count + 1);
      }
      numbers[count] = number;
      starts[count] = scanner.start;
      ends[count] = scanner.end;
      count++;
    }
    return {
      text,
      span: { start: 0, end: text.length },
      numbers: numbers.subarray(0, count),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
    };
  }

  #numberOf(text: string, scanner: WordScanner): number {
    const number = this.#vocabulary.numberOf(scanner);
    if (this.#ignored.size === 0) return number;
    return this.#folded[number] ?? this.#fold(number, text.slice(scanner.start, scanner.end));
  }

  #fold(number: number, word: string): number {
    const form = foldWord(word, this.#ignored);
    const folded = form === '' ? LEFT_OUT : (this.#forms.get(form) ?? this.#forms.size);
    if (form !== '') this.#forms.set(form, folded);
    this.#folded[number] = folded;
    return folded;
  }
}
