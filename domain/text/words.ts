import type { Span } from './span';
import { WordScanner } from './wordScanner';

/** A word or number, or a single mark of punctuation or symbol. White space is neither. */
export type Word = Span & { readonly kind: 'word' | 'mark' };

/**
 * Cuts a text into words and marks, in order; only white space lies between them.
 *
 * The rule is that of Unicode's word boundaries (UAX #29, behind `Intl.Segmenter`): letters, digits and their
 * accents hang together, an apostrophe or a stop between letters and a comma or a stop between digits belong
 * to the word ("don't", "1,000.5"); a hyphen is a mark of its own. Scripts without spaces between words, for
 * which `Intl.Segmenter` keeps a dictionary, are cut at every character.
 */
export function cutWords(text: string): readonly Word[] {
  const scanner = new WordScanner(text);
  const words: Word[] = [];
  while (scanner.next()) {
    const { start, end } = scanner;
    words.push({ start, end, kind: scanner.isWord ? 'word' : 'mark' });
  }
  return words;
}
