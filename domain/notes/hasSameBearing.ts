import { spanText } from '../text/span';
import { cutWords } from '../text/words';

/** Words that turn a sentence into its opposite, in the languages of the library. */
const negations = new Set(
  'no not never none nor neither nobody nothing nowhere without cannot не ни нет никогда никто ничего нельзя без'.split(
    ' ',
  ),
);

/**
 * Whether two wordings deny the same and count the same: a sentence and its negation are nearly the same letters,
 * and so are 1993 and 1995.
 */
export function hasSameBearing(left: string, right: string): boolean {
  return bearingWords(left) === bearingWords(right);
}

function bearingWords(text: string): string {
  const words = cutWords(text).map((word) => spanText(text, word).toLowerCase());
  return words
    .filter((word) => negations.has(word) || /n['’]t$/.test(word) || /\p{N}/u.test(word))
    .map((word) => word.replace('’', "'"))
    .join(' ');
}
