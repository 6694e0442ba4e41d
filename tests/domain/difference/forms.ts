import type { Ignorable } from '../../../domain/difference/diffWords';
import { type FoldedTrait, foldWord } from '../../../domain/text/foldWord';
import { spanText } from '../../../domain/text/span';
import { cutWords } from '../../../domain/text/words';

export function wordsOf(text: string): string[] {
  return cutWords(text).map((word) => spanText(text, word));
}

/** The words of a text as they are compared when so much is ignored. */
export function formsOf(text: string, ignore: readonly Ignorable[]): string[] {
  const traits = new Set(ignore.filter((trait): trait is FoldedTrait => trait !== 'white space'));
  return wordsOf(text)
    .map((word) => foldWord(word, traits))
    .filter((form) => form !== '');
}
