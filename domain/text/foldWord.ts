import { foldRussianName } from './foldRussianName';
import { foldSpelling } from './foldSpelling';

/** What two words may differ in and still be called the same. */
export type FoldedTrait = 'case' | 'accents' | 'punctuation' | 'spelling';

/**
 * The form of a word or mark under which it is compared; never shown. Two words are the same under the traits
 * to be ignored when their forms are. Empty where nothing is left: a mark of punctuation when punctuation is ignored.
 *
 * Spelling covers British and American forms ("colour", "organise") and the romanisations of Russian names
 * ("Yeltsin", "El'tsin"). Names are told by their capital, so the order of the steps is part of the rule.
 */
export function foldWord(word: string, ignored: ReadonlySet<FoldedTrait>): string {
  let form = word;
  if (ignored.has('accents')) form = withoutAccents(form);
  if (ignored.has('spelling')) form = foldSpelling(foldRussianName(form));
  if (ignored.has('punctuation')) form = form.replace(/[\p{P}\p{S}\p{Cf}]/gu, '');
  if (ignored.has('case')) form = withoutCase(form);
  return form;
}

/** Accents go, letters stay: й is no и with an accent, and ё is written е as often as not. */
function withoutAccents(word: string): string {
  const parts = word.normalize('NFD');
  return parts
    .replace(/(?<!\p{sc=Cyrillic}\p{M}*)\p{M}|(?<![гкГК])[\u0300\u0301]|(?<=[еЕ])\u0308/gu, '')
    .normalize('NFC');
}

/** Upper case first: it alone joins ß with SS and the two forms of the Greek sigma. */
function withoutCase(word: string): string {
  return word.toUpperCase().toLowerCase();
}
