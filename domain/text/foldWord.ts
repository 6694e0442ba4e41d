import { foldRussianName } from './foldRussianName';
import { foldSpelling } from './foldSpelling';

/** What two words may differ in and still be called the same. */
export type FoldedTrait = 'case' | 'accents' | 'punctuation' | 'spelling';

/**
 * The form of a word or mark under which it is compared; never shown. Two words are the same under the traits
 * to be ignored when their forms are. Empty where nothing is left: a mark of punctuation when punctuation is ignored.
 *
 * Spelling covers British and American forms ("colour", "organise") and the romanisations of Russian names
 * ("Yeltsin", "El'tsin"); these are told by their capital, unless case is ignored.
 *
 * Laws: a form is folded no further; words that differ in case or punctuation alone have one form where that is
 * ignored, whatever else is. The order of the steps is part of the rule.
 */
export function foldWord(word: string, ignored: ReadonlySet<FoldedTrait>): string {
  let form = word;
  if (ignored.has('case')) form = withoutCase(form);
  if (ignored.has('punctuation')) form = form.replace(/[\p{P}\p{S}\p{Cf}]/gu, '');
  if (!ignored.has('spelling')) return ignored.has('accents') ? withoutAccents(form) : form;
  const asNames = ignored.has('case') ? 'any word' : 'capitalised';
  form = foldRussianName(foldSpelling(form), asNames);
  if (!ignored.has('accents')) return form;
  // The accents of scholars spell letters of a name (č is ch), those of other words hide its spelling.
  return foldRussianName(foldSpelling(withoutAccents(form)), asNames);
}

/** Accents go, letters stay: й is no и with an accent, and ё is written е as often as not. */
function withoutAccents(word: string): string {
  const plain = word.normalize('NFD').replace(/(\P{M}?)(\p{M}+)/gu, (letter, base: string) => {
    if (!/\p{sc=Cyrillic}/u.test(base)) return base;
    return letter.replace(/(?<![гкГК])[\u0300\u0301]|(?<=[еЕ])\u0308/gu, '');
  });
  return plain.normalize('NFC');
}

/** Upper case joins ß with SS and the two forms of the Greek sigma, but leaves ẞ, which lower case makes ß. */
function withoutCase(word: string): string {
  return word.toLowerCase().toUpperCase().toLowerCase();
}
