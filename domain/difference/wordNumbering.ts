import { type FoldedTrait, foldWord } from '../text/foldWord';
import type { Span } from '../text/span';
import { Vocabulary } from '../text/vocabulary';
import { WordScanner } from '../text/wordScanner';
import { WordGuide } from './wordGuide';
import { WordList } from './wordList';

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

/** The form under which a word is compared is empty: it is left out. */
const LEFT_OUT = -1;

/** Numbers the words of texts that are to be compared with one another. */
export class WordNumbering {
  readonly #vocabulary = new Vocabulary();
  readonly #ignored: ReadonlySet<FoldedTrait>;
  readonly #isExact: boolean;
  /** By number of a word as written, the number of its folded form. */
  readonly #folded: number[] = [];
  readonly #forms = new Map<string, number>();

  constructor(ignored: ReadonlySet<FoldedTrait>) {
    this.#ignored = ignored;
    this.#isExact = ignored.size === 0;
  }

  /** @param like a text read before by this numbering: what both spell alike is taken over from it */
  read(text: string, like?: NumberedText): NumberedText {
    const scanner = new WordScanner(text);
    const words = new WordList(text);
    const guide = like === undefined ? undefined : new WordGuide(like);
    while (scanner.next()) {
      const number = this.#numberOf(text, scanner);
      if (number === LEFT_OUT) continue;
      words.add(number, scanner.start, scanner.end);
      const known = guide?.wordsAfter(number, text, scanner.end);
      if (known !== undefined) scanner.goTo(words.take(known));
    }
    return words.asText();
  }

  #numberOf(text: string, scanner: WordScanner): number {
    const number = this.#vocabulary.numberOf(scanner);
    if (this.#isExact) return number;
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
